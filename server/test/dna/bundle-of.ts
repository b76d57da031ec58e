import { DnaError } from '../../src/dna/dna-error.ts';
import type { DnaOptions } from '../../src/dna/dna-options.ts';
import { dnaToBundle } from '../../src/dna/dna-to-bundle.ts';
import { readDna } from '../../src/dna/read-dna.ts';
import { type InventedDna, inventDna } from './invented-dna.ts';

/** An invented database as a bundle; ids begin with `d.` */
export async function bundleOf(invented: InventedDna, options: DnaOptions = {}) {
  return dnaToBundle(await readDna(await inventDna(invented)), { prefix: 'd', ...options });
}

export async function failureOf(invented: InventedDna, options: DnaOptions): Promise<DnaError> {
  const failure = await bundleOf(invented, options).catch((error: unknown) => error);
  if (!(failure instanceof DnaError)) throw new Error('it should have been refused', { cause: failure });
  return failure;
}
