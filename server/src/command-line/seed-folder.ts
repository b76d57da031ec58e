import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BundleInput } from '../intake/parse-bundle.ts';

/** `STANCEGRAPH_SEED`, otherwise `seed/` at the repository's root. */
export function seedFolder(env: Record<string, string | undefined> = process.env): string {
  const { STANCEGRAPH_SEED: named } = env;
  return named ? resolve(named) : fileURLToPath(new URL('../../../seed', import.meta.url));
}

/** All bundles under the folder, in the order of their paths; none where there is no such folder. */
export function readSeed(folder: string): BundleInput[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.includes('node_modules'))
    .sort()
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name)) }));
}
