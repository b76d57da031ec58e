import { setTimeout as wait } from 'node:timers/promises';
import { type Graph, Unavailable } from '@stancegraph/store';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { pino } from 'pino';
import type { RunningServer } from '../http/start-server.ts';
import { importBundles } from '../intake/import-bundles.ts';
import { closeOnSignal } from './close-on-signal.ts';
import { UsageError } from './failure.ts';
import { openGraph } from './open-graph.ts';
import { readSeed, seedFolder } from './seed-folder.ts';
import { toOrigin } from './to-origin.ts';

interface ServeOptions {
  port: number;
  host: string;
  origins: string[];
  frameAncestors: string[];
  publicUrl: string | undefined;
}

const RETRY_MS = 2000;

export function addServe(program: Command): Command {
  return program
    .command('serve')
    .description('Opens the graph, loads the seed when it is empty, and serves the explorer and GraphQL.')
    .addOption(new Option('--port <number>', 'where to listen').env('PORT').default(4000).argParser(toPort))
    .addOption(new Option('--host <address>', 'on which interface').env('HOST').default('localhost'))
    .addOption(
      new Option('--origins <list>', 'other origins whose pages may read, comma-separated, or *')
        .env('STANCEGRAPH_ORIGINS')
        .default([], 'none')
        .argParser(toOrigins),
    )
    .addOption(
      new Option('--frame-ancestors <list>', 'pages that may hold /embed in a frame: origins, comma-separated, or *')
        .env('STANCEGRAPH_FRAME_ANCESTORS')
        .default(["'self'"], 'our own origin')
        .argParser(toFrameAncestors),
    )
    .addOption(
      new Option('--public-url <origin>', 'the origin under which others reach this server, behind a proxy')
        .env('STANCEGRAPH_PUBLIC_URL')
        .argParser(toOrigin),
    )
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
  { port, host, origins, frameAncestors, publicUrl }: ServeOptions,
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

function toPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('a port is 0 to 65535');
  return port;
}

function toOrigins(text: string): string[] {
  return text === '*' ? ['*'] : text.split(',').map(toOrigin);
}

/** Ours may always. A star may stand for all, or for the first part of a host. */
function toFrameAncestors(text: string): string[] {
  const given = text.split(',').map((ancestor) => ancestor.trim());
  const wrong = given.find((ancestor) => !/^(\*|https?:\/\/(\*\.)?[a-z0-9.-]+(:(\d+|\*))?)$/i.test(ancestor));
  if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is not an origin like https://briefing.example`);
  return ["'self'", ...given];
}
