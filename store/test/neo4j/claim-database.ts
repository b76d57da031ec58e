import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than all test files together that use it. */
const WAITS_MS = 600_000;

/**
 * Waits until no other process of this machine tests on the database, then takes it; the result gives it back.
 * Neo4j Community has one database, and every test empties it. This process may take it again while it has it; it is
 * free when it was given back as often.
 * @throws when another run still has it after `waitMs`
 */
export async function claimDatabase(uri: string, waitMs = WAITS_MS): Promise<() => void> {
  const name = createHash('sha256').update(uri).digest('hex').slice(0, 16);
  const file = join(tmpdir(), `stancegraph-neo4j-${name}.pid`);
  const ends = Date.now() + waitMs;
  for (;;) {
    if (isTaken(file)) return giveBackOnce(file);
    const holder = holderOf(file);
    if (holder === process.pid || (holder !== undefined && !isRunning(holder))) rmSync(file, { force: true });
    else if (Date.now() >= ends) {
      throw new Error(
        `Process ${holder ?? 'unknown'} still tests on ${uri}: end it, or remove ${file} when it does not.`,
      );
    } else await sleep(100);
  }
}

/** How often this process has each file; kept beside all modules, which a test runner loads more than once. */
const CLAIMS = Symbol.for('stancegraph.databaseClaims');
function claims(): Map<string, number> {
  const shared = globalThis as { [CLAIMS]?: Map<string, number> };
  shared[CLAIMS] ??= new Map();
  return shared[CLAIMS];
}

function isTaken(file: string): boolean {
  const times = claims().get(file) ?? 0;
  if (times === 0) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  }
  claims().set(file, times + 1);
  return true;
}

function giveBackOnce(file: string): () => void {
  let given = false;
  return () => {
    if (given) return;
    given = true;
    const times = (claims().get(file) ?? 1) - 1;
    claims().set(file, times);
    if (times === 0) rmSync(file, { force: true });
  };
}

/** Undefined while the file is being written or was just given back. */
function holderOf(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
