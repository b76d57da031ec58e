import type { BundleInput } from '../intake/parse-bundle.ts';
import { DnaError } from './dna-error.ts';
import { LONGEST_PREFIX, prefixFrom } from './dna-ids.ts';
import type { DnaOptions } from './dna-options.ts';
import { type DnaSummary, dnaToBundle } from './dna-to-bundle.ts';
import { readDna } from './read-dna.ts';

export type { DnaSummary };

/**
 * The bytes of a .dna file as a bundle that `importBundles` takes; the same bytes and options give the same text.
 * @param name - of the file, as problems show it; the prefix of ids comes from it where none is given
 * @throws {DnaError}
 */
export async function dnaToBundleInput(
  name: string,
  bytes: Uint8Array,
  options: DnaOptions = {},
): Promise<{ input: BundleInput; summary: DnaSummary }> {
  const prefix = options.prefix ?? prefixFrom(name);
  if (prefix !== '' && (prefix.length > LONGEST_PREFIX || !/^[a-z0-9][a-z0-9_-]*$/.test(prefix))) {
    const remedy = `give lower-case letters, digits, "-" and "_" as --dna-prefix, at most ${LONGEST_PREFIX}`;
    throw new DnaError('DNA_MAPPING', `"${prefix.slice(0, 60)}" cannot begin an id`, remedy);
  }
  const { bundle, summary } = dnaToBundle(await readDna(bytes), { ...options, prefix });
  return { input: { name, text: JSON.stringify(bundle, null, 2), format: 'json' }, summary };
}
