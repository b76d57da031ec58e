import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './sdl/' : '../src/sdl/', import.meta.url));

/** The contract as written, one file per concept. */
export const sdl: string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(folder + name, 'utf8'));
