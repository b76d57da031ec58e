/** What a database of Discourse Network Analyzer 3 holds, as far as it can matter here. Numbers are DNA's own ids. */
export interface DnaDatabase {
  /** Of the DNA that made it, e.g. `3.0.7`. */
  version: string;
  /** Newer changes may stand in a second file beside this one, which is not read. */
  mayBeBehind: boolean;
  documents: DnaDocument[];
  statementTypes: DnaStatementType[];
}

export interface DnaDocument {
  id: number;
  title: string;
  text: string;
  author: string;
  source: string;
  section: string;
  notes: string;
  type: string;
  /** Seconds since 1970 began, of the clock on the wall: DNA knows no time zones. */
  date: number;
}

export interface DnaStatementType {
  id: number;
  label: string;
  variables: DnaVariable[];
  statements: DnaStatement[];
}

export const DATA_TYPES = ['short text', 'long text', 'integer', 'boolean'] as const;
export type DnaDataType = (typeof DATA_TYPES)[number];

export interface DnaVariable {
  id: number;
  name: string;
  dataType: DnaDataType;
  /** Short texts only: every text that can be chosen, the empty one among them. */
  entities: DnaEntity[];
}

export interface DnaEntity {
  id: number;
  value: string;
  childOf: number | null;
  /** By name, e.g. `Type`, `Alias`, `Notes`; empty ones left out. */
  attributes: Map<string, string>;
}

export interface DnaStatement {
  id: number;
  document: DnaDocument;
  /** Where it stands in the document's text: UTF-16 offsets, the end exclusive. */
  start: number;
  stop: number;
  /** By the variable's id. */
  values: Map<number, DnaValue>;
}

export type DnaValue =
  | { dataType: 'short text'; entity: DnaEntity }
  | { dataType: 'long text'; text: string }
  | { dataType: 'integer'; number: number }
  | { dataType: 'boolean'; isTrue: boolean };
