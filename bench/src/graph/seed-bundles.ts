import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEED = join(import.meta.dirname, '../../../seed');

/** The texts of `seed/`, as the server loads them into an empty graph. */
export function seedBundles(): { name: string; text: string }[] {
  return readdirSync(SEED, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.includes('node_modules'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(SEED, name), 'utf8') }));
}
