import { type Problem, problemAt, type SourceFile } from './problem.ts';
import { checkShape, listSalvagedIds, type Shaped } from './shape/check-shape.ts';
import { decodeText } from './text/decode-text.ts';
import { readJson } from './text/read-json.ts';
import type { ReadText } from './text/read-text.ts';
import { readYaml } from './text/read-yaml.ts';

export type BundleFormat = 'yaml' | 'json';

/** A bundle as handed in: a file, the argument of a mutation, the seed. */
export interface BundleInput {
  /** The file's name, as problems show it. */
  name: string;
  text: string | Uint8Array;
  /** Left out: by the name's ending, otherwise by the first character. */
  format?: BundleFormat;
}

export interface ParsedBundle {
  file: SourceFile;
  /** Empty where the text could not be read. */
  shaped: Shaped;
  /** False: there may be more in it than could be read. */
  whole: boolean;
}

/** Text to entries of right shape, with everything that is wrong so far. */
export function parseBundle(input: BundleInput, options: { maxBytes?: number } = {}): ParsedBundle {
  const text = decodeText(input.text, options.maxBytes);
  if (typeof text !== 'string') {
    const file: SourceFile = { name: input.name, locate: () => ({ line: 1, column: 1 }) };
    return unread(file, [problemAt({ file, path: [] }, text.code, text.message, text.remedy)], undefined);
  }
  const read: ReadText = formatOf(input, text) === 'json' ? readJson(input.name, text) : readYaml(input.name, text);
  if (!read.whole) return unread(read.file, read.problems, read.value);
  const shaped = checkShape(read.value, read.file);
  return { file: read.file, shaped: { ...shaped, problems: [...read.problems, ...shaped.problems] }, whole: true };
}

function formatOf({ name, format }: BundleInput, text: string): BundleFormat {
  if (format) return format;
  if (/\.json$/i.test(name)) return 'json';
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  return /^\s*[{[]/.test(text) ? 'json' : 'yaml';
}

function unread(file: SourceFile, problems: Problem[], value: unknown): ParsedBundle {
  const { entries, warnings } = checkShape({ stancegraph: 1 }, file);
  return { file, shaped: { entries, brokenIds: listSalvagedIds(value), problems, warnings }, whole: false };
}
