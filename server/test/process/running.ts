import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startCommand } from '../command-line/run-command.ts';

const PATIENCE_MS = 180_000;

/** `stancegraph serve` as a process of its own, with a graph of its own. */
export interface Running {
  url: string;
  signal(name: NodeJS.Signals): void;
  /** Its exit code; null where a signal ended it. */
  exited: Promise<number | null>;
  /** The status of an address; 0 while nothing answers. */
  status(path: string): Promise<number>;
  /** Waits until an address has this status. */
  until(path: string, status: number): Promise<void>;
  ask(query: string): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }>;
  end(): Promise<void>;
}

export async function startServing(env: Record<string, string> = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-serve-'));
  const port = await freePort();
  const child = startCommand(['serve'], {
    STANCEGRAPH_DATA: folder,
    PORT: String(port),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    ...env,
  });
  const url = `http://127.0.0.1:${port}`;
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const status = (path: string) =>
    fetch(url + path, { signal: AbortSignal.timeout(5000) }).then(
      (response) => response.status,
      () => 0,
    );
  return {
    url,
    exited,
    status,
    signal: (name) => child.kill(name),
    async until(path, wanted) {
      const ends = Date.now() + PATIENCE_MS;
      while ((await status(path)) !== wanted) {
        if (Date.now() > ends) throw new Error(`${path} is not ${wanted} after ${PATIENCE_MS} ms`);
        await wait(100);
      }
    },
    async ask(query) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return (await response.json()) as never;
    },
    async end() {
      child.kill('SIGKILL');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(address)));
    });
  });
}
