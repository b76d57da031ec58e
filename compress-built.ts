import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Beside each built script and stylesheet its compressed forms: smaller than what a server would make of it on the way. */
const [folder = 'dist'] = process.argv.slice(2);
const isText = (name: string) => /\.(js|css)$/.test(name);
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isText)) {
  const path = join(folder, name);
  const bytes = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(bytes));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
