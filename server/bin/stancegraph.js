#!/usr/bin/env node
// The command, built on first use in a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/command-line/main.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('stancegraph is built first, once\n');
  const build = spawnSync(
    'npx',
    ['turbo', 'run', 'build', '--filter=@stancegraph/server', '--output-logs=errors-only'],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (build.status !== 0) process.exit(2);
}
await import(main.href);
