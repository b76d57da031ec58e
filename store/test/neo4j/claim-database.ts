import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until no other test run of this machine uses the database, then takes it; the result gives it back.
 * Neo4j Community has one database, and every test empties it.
 */
export async function claimDatabase(uri: string): Promise<() => void> {
  const name = createHash('sha256').update(uri).digest('hex').slice(0, 16);
  const file = join(tmpdir(), `stancegraph-neo4j-${name}.pid`);
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isStale(file)) rmSync(file, { force: true });
    else await sleep(200);
  }
}

function isStale(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return false;
  } catch {
    return true;
  }
}
