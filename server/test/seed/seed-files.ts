import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BundleInput } from '../../src/intake/parse-bundle.ts';

export const SEED_FOLDER = fileURLToPath(new URL('../../../seed/', import.meta.url));
export const SHARED_FOLDER = fileURLToPath(new URL('../../../../shared/', import.meta.url));

/** Every bundle of the seed, named by its path inside it. */
export function readSeed(worlds?: readonly string[]): BundleInput[] {
  return readdirSync(SEED_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.includes('node_modules'))
    .filter((name) => worlds === undefined || worlds.some((world) => name.startsWith(`${world}/`)))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(SEED_FOLDER, name), 'utf8') }));
}

export const readReadme = (): string => readFileSync(join(SEED_FOLDER, 'README.md'), 'utf8');
