import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { SHARED_FOLDER } from './seed-files.ts';

/** Tests that need the originals beside the repository: left out where these are missing, failing there under CI. */
export function describeWithShared(title: string, files: readonly string[], body: () => void): void {
  const missing = files.filter((file) => !existsSync(join(SHARED_FOLDER, file)));
  if (missing.length > 0 && process.env.CI !== 'true') {
    const reason = `needs ../shared/${missing.join(', ../shared/')}`;
    console.warn(`left out: ${title} (${reason})`);
    describe.skip(`${title} (${reason})`, body);
  } else describe(title, body);
}

export const readShared = (file: string): string => readFileSync(join(SHARED_FOLDER, file), 'utf8');

/** A CSV of quoted or bare fields without line breaks inside, as one record per row. */
export function readSharedRows(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readShared(file).trim().split(/\r?\n/);
  const names = splitLine(head);
  return lines.map((line) => Object.fromEntries(splitLine(line).map((cell, at) => [names[at] ?? String(at), cell])));
}

const splitLine = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? String(bare ?? '') : quoted.replaceAll('""', '"'),
  );
