import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

const KEY = 'key-of-a-test';
const MAIN = join(import.meta.dirname, '../../server/dist/command-line/main.js');

/** A server for one test, which may write to its graph and end it. */
export interface OwnServer {
  url: string;
  /** Starts it, again with the graph it had. */
  start(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Writes as another client does. */
  write(bundle: object): Promise<void>;
  dispose(): Promise<void>;
}

/** @param bundle what its graph begins with */
export async function ownServer(bundle: object): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-own-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const seed = mkdtempSync(join(folder, 'seed-'));
  writeFileSync(join(seed, 'world.yaml'), JSON.stringify({ stancegraph: 1, ...bundle }));
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url,
    kill,
    async start() {
      child = spawn(process.execPath, [MAIN, 'serve'], {
        env: {
          ...process.env,
          PORT: String(port),
          LOG_LEVEL: 'error',
          STANCEGRAPH_DATA: join(folder, 'graph'),
          STANCEGRAPH_SEED: seed,
          STANCEGRAPH_KEY: KEY,
        },
        stdio: 'ignore',
      });
      const status = () =>
        fetch(`${url}/readyz`).then(
          (response) => response.status,
          () => 0,
        );
      await expect.poll(status, { timeout: 20_000, intervals: [100] }).toBe(200);
    },
    async write(written) {
      const query = 'mutation ($bundle: String!) { importBundle(bundle: $bundle) { graph { revision } } }';
      const variables = { bundle: JSON.stringify({ stancegraph: 1, ...written }) };
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
        body: JSON.stringify({ query, variables }),
      });
      expect(await response.json()).not.toHaveProperty('errors');
    },
    async dispose() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (!address || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
