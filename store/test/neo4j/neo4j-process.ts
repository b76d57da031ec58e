import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
const STARTS_WITHIN_MS = 240_000;

export interface Neo4jMemory {
  /** As Java takes it: `1g`. */
  heap: string;
  pageCache: string;
}
const SMALL: Neo4jMemory = { heap: '1g', pageCache: '64m' };
/** A small heap beside the tests on the same two processors is collected by one thread. */
const SHORT_LIVED = ['-XX:+UseSerialGC'];

/** A real Neo4j with an empty database of its own, on a free port of this machine, without authentication. */
export class Neo4jProcess {
  readonly uri: string;
  readonly #home: string;
  readonly #jars: string;
  readonly #memory: Neo4jMemory;
  #child: ChildProcess | undefined;

  private constructor(jars: string, port: number, memory: Neo4jMemory) {
    this.#jars = jars;
    this.#memory = memory;
    this.uri = `bolt://127.0.0.1:${port}`;
    this.#home = mkdtempSync(join(tmpdir(), 'stancegraph-neo4j-'));
    mkdirSync(join(this.#home, 'conf'));
    writeFileSync(join(this.#home, 'conf', 'neo4j.conf'), settings(port, memory));
  }

  /** Reserves a port; `start` is still to be called. */
  static async prepare(jars: string, memory = SMALL): Promise<Neo4jProcess> {
    return new Neo4jProcess(jars, await freePort(), memory);
  }

  /** Resolves once it answers, and is seen to be the one that was started. */
  async start(): Promise<void> {
    const child = spawn(
      'java',
      [
        `-Xmx${this.#memory.heap}`,
        ...(this.#memory === SMALL ? SHORT_LIVED : []),
        ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        ...['-cp', join(this.#jars, '*'), 'org.neo4j.server.CommunityEntryPoint'],
        ...[`--home-dir=${this.#home}`, `--config-dir=${join(this.#home, 'conf')}`],
      ],
      { stdio: 'ignore' },
    );
    this.#child = child;
    const ends = Date.now() + STARTS_WITHIN_MS;
    while (child.exitCode === null && Date.now() < ends) {
      const home = await homeOf(this.uri).catch(() => undefined);
      if (home === this.#home) return;
      if (home !== undefined) throw new Error(`Another Neo4j answers at ${this.uri}: ${home}`);
      await sleep(250);
    }
    throw new Error(`Neo4j did not start at ${this.uri}; see ${this.#home}/logs`);
  }

  /** Undefined before it was started. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends it and removes its data. */
  async stop(): Promise<void> {
    this.thaw();
    await this.#end('SIGKILL');
    rmSync(this.#home, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

function settings(port: number, { pageCache }: Neo4jMemory): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function homeOf(uri: string): Promise<string> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 1000, maxTransactionRetryTime: 0 });
  try {
    const { records } = await driver.executeQuery("SHOW SETTINGS 'server.directories.neo4j_home' YIELD value");
    return String(records[0]?.get('value'));
  } finally {
    await driver.close();
  }
}
