import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimDatabase } from './claim-database.ts';

let uri: string;
let file: string;
beforeEach(() => {
  uri = `bolt://${randomUUID()}`;
  const name = createHash('sha256').update(uri).digest('hex').slice(0, 16);
  file = join(tmpdir(), `stancegraph-neo4j-${name}.pid`);
});
afterEach(() => rmSync(file, { force: true }));

it('is taken again by the process that has it, and free when all was given back', async () => {
  const first = await claimDatabase(uri);
  const second = await claimDatabase(uri);
  first();
  first();
  expect(existsSync(file)).toBe(true);
  second();
  expect(existsSync(file)).toBe(false);
});

it('ends with a clear error when another process keeps it', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  try {
    writeFileSync(file, String(other.pid));
    await expect(claimDatabase(uri, 300)).rejects.toThrow(`Process ${other.pid} still tests on ${uri}`);
  } finally {
    const gone = once(other, 'exit');
    other.kill('SIGKILL');
    await gone;
  }
  const release = await claimDatabase(uri, 300);
  release();
});
