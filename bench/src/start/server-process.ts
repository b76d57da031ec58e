import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

const MAIN = join(import.meta.dirname, '../../../server/dist/command-line/main.js');
const READY_WITHIN_MS = 60_000;

/** The built server in a process of its own, on a free port, with its graph in a folder. */
export interface ServerProcess {
  url: string;
  /** Milliseconds from the start of the process to the first 200 of `/readyz`. */
  readyMs: number;
  /** `performance.now()` when the process was started. */
  startedAt: number;
  stop(): Promise<void>;
}

/** @param seed another folder of bundles for an empty graph */
export async function startServerProcess(dataFolder: string, seed?: string): Promise<ServerProcess> {
  const startedAt = performance.now();
  const { NEO4J_URI: _, ...env } = process.env;
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--host', '127.0.0.1'], {
    env: { ...env, STANCEGRAPH_DATA: dataFolder, ...(seed && { STANCEGRAPH_SEED: seed }), LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => stopProcess(child);
  try {
    const url = await announcedUrl(child);
    await untilReady(url, startedAt + READY_WITHIN_MS);
    return { url, readyMs: performance.now() - startedAt, startedAt, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function announcedUrl({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the server has no output');
  for await (const line of createInterface({ input: stdout })) {
    const [, url] = /^explorer\s+(http\S+)/.exec(line) ?? [];
    if (url) {
      stdout.resume();
      return url;
    }
  }
  throw new Error('the server ended before it told its address');
}

async function untilReady(url: string, ends: number): Promise<void> {
  while (performance.now() < ends) {
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    if (response?.status === 200) return;
    await wait(5);
  }
  throw new Error(`the server at ${url} did not become ready within ${READY_WITHIN_MS} ms`);
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
