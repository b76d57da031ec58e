import { type Problem, problemAt, type SourceFile } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { readJson } from './read-json.ts';
import type { ReadText, TextFormat } from './read-result.ts';
import { readYaml } from './read-yaml.ts';

/** A text as handed in: a file, the argument of a mutation, the seed. */
export interface TextInput {
  /** The file's name, as problems show it. */
  name: string;
  text: string | Uint8Array;
  /** Left out: by the name's ending, otherwise by the first character. */
  format?: TextFormat;
}

/** Bytes or text to plain values with their places. */
export function readText(input: TextInput, maxBytes?: number): ReadText {
  const text = decodeText(input.text, maxBytes);
  if (typeof text === 'string') {
    return formatOf(input, text) === 'json' ? readJson(input.name, text) : readYaml(input.name, text);
  }
  const file: SourceFile = { name: input.name, locate: () => ({ line: 1, column: 1 }) };
  const problems: Problem[] = [problemAt({ file, path: [] }, text.code, text.message, text.remedy)];
  return { value: undefined, file, problems, whole: false };
}

function formatOf({ name, format }: TextInput, text: string): TextFormat {
  if (format) return format;
  if (/\.json$/i.test(name)) return 'json';
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  return /^\s*[{[]/.test(text) ? 'json' : 'yaml';
}
