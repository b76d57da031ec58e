/** One part of the results: what was measured, how, and what could not be. */
export interface Section {
  title: string;
  /** What the figures mean; one paragraph. */
  about: string;
  tables: Table[];
  notRun: string[];
  /** Broken promises that do not depend on the machine; the run ends with exit code 1. */
  broken?: string[];
}

export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}
