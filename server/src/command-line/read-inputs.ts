import { DnaError } from '../dna/dna-error.ts';
import { type DnaSummary, dnaToBundleInput } from '../dna/dna-to-bundle-input.ts';
import { isDnaFile } from '../dna/is-dna-file.ts';
import type { BundleInput } from '../intake/parse-bundle.ts';
import { BundleError, type Problem, problemAt } from '../intake/problem.ts';
import { type DnaFlags, toDnaOptions } from './dna-options.ts';
import { type ReadOptions, readFiles } from './read-files.ts';

export interface InputOptions extends ReadOptions, DnaFlags {}

/** Bundles as they are, DNA databases turned into bundles. */
export interface Inputs {
  inputs: BundleInput[];
  /** What became of each DNA database. */
  databases: { name: string; summary: DnaSummary }[];
}

/** @throws {BundleError} with what is wrong with every DNA database; see also `readFiles` */
export async function readInputs(names: readonly string[], options: InputOptions): Promise<Inputs> {
  const problems: Problem[] = [];
  const inputs: BundleInput[] = [];
  const databases: Inputs['databases'] = [];
  for (const { name, text, format } of readFiles(names, options)) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    if (!isDnaFile(name, bytes)) {
      inputs.push({ name, text, ...(format && { format }) });
      continue;
    }
    try {
      const { input, summary } = await dnaToBundleInput(name, bytes, toDnaOptions(options));
      inputs.push(input);
      databases.push({ name, summary });
    } catch (error) {
      if (!(error instanceof DnaError)) throw error;
      const file = { name, locate: () => ({ line: 1, column: 1 }) };
      problems.push(problemAt({ file, path: [] }, error.code, error.message, error.remedy));
    }
  }
  if (problems.length > 0) throw new BundleError(problems);
  return { inputs, databases };
}
