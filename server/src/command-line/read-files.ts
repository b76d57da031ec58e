import { readFileSync, statSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { BundleError, type Problem, problemAt } from '../intake/problem.ts';
import { DEFAULT_MAX_BYTES, tooLarge } from '../intake/text/decode-text.ts';
import type { TextFormat } from '../intake/text/read-result.ts';
import type { TextInput } from '../intake/text/read-text.ts';
import { UsageError } from './failure.ts';

export interface ReadOptions {
  format?: TextFormat;
  /** In bytes. */
  maxSize: number;
}

/**
 * @throws {UsageError} for a file that is not there
 * @throws {BundleError} for one that is too large, before it is read
 */
export function readFiles(names: readonly string[], { format, maxSize }: ReadOptions): TextInput[] {
  const oversized: Problem[] = [];
  const inputs = [...new Set(names)].flatMap((name) => {
    try {
      const { size } = statSync(name);
      if (size <= maxSize) return [{ name, text: readFileSync(name), ...(format && { format }) }];
      const { code, message, remedy } = tooLarge(size, maxSize);
      const file = { name, locate: () => ({ line: 1, column: 1 }) };
      oversized.push(problemAt({ file, path: [] }, code, message, remedy));
      return [];
    } catch (error) {
      const reason = REASONS[String((error as NodeJS.ErrnoException).code)] ?? 'it cannot be read';
      throw new UsageError(`${name}: ${reason}`);
    }
  });
  if (oversized.length > 0) throw new BundleError(oversized);
  return inputs;
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not read it',
  EISDIR: 'this is a folder; name its files, e.g. folder/*.yaml',
};

export const formatOption = (): Option =>
  new Option('--format <format>', 'left out: by the ending of the file name').choices(['yaml', 'json']);

export const maxSizeOption = (): Option =>
  new Option('--max-size <MB>', 'the greatest size of one file').default(DEFAULT_MAX_BYTES, '64').argParser((text) => {
    const megabytes = Number(text);
    if (!(megabytes > 0)) throw new InvalidArgumentError('a number of megabytes, e.g. 200');
    return megabytes * 1024 * 1024;
  });
