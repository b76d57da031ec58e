import { setTimeout as wait } from 'node:timers/promises';
import { type Graph, Unavailable } from '@stancegraph/store';
import type { Command } from 'commander';
import { pino } from 'pino';
import type { RunningServer } from '../http/start-server.ts';
import { importBundles } from '../intake/import-bundles.ts';
import { closeOnSignal } from './close-on-signal.ts';
import { UsageError } from './failure.ts';
import { openGraph } from './open-graph.ts';
import { readSeed, seedFolder } from './seed-folder.ts';
import { addServeOptions, type ServeOptions } from './serve-options.ts';

const RETRY_MS = 2000;

export function addServe(program: Command): Command {
  return addServeOptions(program.command('serve'))
    .description('Opens the graph, loads the seed when it is empty, and serves the explorer and GraphQL.')
    .addHelpText('after', '\nExample:\n  $ stancegraph serve --port 8080')
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const graph = await openGraph();
  const seeding = new AbortController();
  try {
    const seeded = await seedWhenEmpty(graph);
    const server = await listen(graph, options);
    if (!seeded) void seedOnceThere(graph, seeding.signal);
    process.stdout.write(`explorer  ${server.url}\ngraphql   ${server.url}/graphql\n`);
    await closeOnSignal(async () => {
      seeding.abort();
      await server.close();
    });
  } catch (error) {
    await graph.close();
    throw error;
  }
}

async function listen(
  graph: Graph,
  { port, host, origins, frameAncestors, publicUrl, rate, proxies }: ServeOptions,
): Promise<RunningServer> {
  // The other commands need no server, and start in half the time without it.
  const { startServer } = await import('../http/start-server.ts');
  try {
    return await startServer({
      graph,
      port,
      host,
      origins,
      frameAncestors,
      publicOrigin: publicUrl,
      rate: rate > 0 ? { requests: rate, proxies } : undefined,
      key: process.env.STANCEGRAPH_KEY,
      logger: pino({ level: process.env.LOG_LEVEL ?? 'info' }, pino.destination(2)),
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UsageError(`Port ${port} is taken; choose another with --port or PORT, e.g. PORT=${port + 1}.`);
  }
}

/** False when the database is not there yet. */
async function seedWhenEmpty(graph: Graph): Promise<boolean> {
  try {
    const { recordedAt } = await graph.state();
    const inputs = recordedAt === null ? readSeed(seedFolder()) : [];
    if (inputs.length > 0) await importBundles(graph, inputs, { clock: () => new Date() });
    return true;
  } catch (error) {
    if (error instanceof Unavailable) return false;
    throw error;
  }
}

/** The server is up while its database is away, and fills it once it comes. */
async function seedOnceThere(graph: Graph, signal: AbortSignal): Promise<void> {
  try {
    do await wait(RETRY_MS, undefined, { signal });
    while (!(await seedWhenEmpty(graph)));
  } catch (error) {
    if (!signal.aborted)
      process.stderr.write(`the seed was not loaded: ${error instanceof Error ? error.message : error}\n`);
  }
}
