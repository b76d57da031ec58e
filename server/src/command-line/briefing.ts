import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { GraphQLError } from 'graphql';
import type { Format } from '../briefing/make-briefing.ts';
import { UsageError } from './failure.ts';
import { withGraph } from './open-graph.ts';
import { toOrigin } from './to-origin.ts';
import { writeOutput } from './write-output.ts';

interface Written {
  format?: Format;
  output?: string;
  origin: string;
}
/** By the names that the address has for them. */
type Asked = Record<string, string>;

const ENDINGS: Record<string, Format> = { '.html': 'html', '.htm': 'html', '.md': 'md', '.docx': 'docx' };
const TIMEOUT_MS = 60_000;

export function addBriefing(program: Command): Command {
  return program
    .command('briefing')
    .description('Writes what is known of a day as a document, each sentence with its statements and sources.')
    .requiredOption('--issues <ids>', 'comma-separated, at most 6')
    .option('--actors <ids>', 'only these, comma-separated; left out: all')
    .option('--as-of <day>', 'left out: today')
    .option('--known-on <instant>', 'as it was known then; left out: all that is known')
    .option('--compare-to <day>', 'tell what changed since')
    .option('--compare-known-on <instant>', 'what was known of that day; left out: as --known-on')
    .option('--level <level>', 'REPRESENTED: officials count for whom they represent; SELF: each by itself')
    .option('--assume <list>', 'such as un-mandate:MET,france~own-troops:SUPPORT')
    .addOption(
      new Option('--format <format>', 'left out: by the ending of --output, otherwise md').choices([
        'html',
        'md',
        'docx',
      ]),
    )
    .addOption(
      new Option('--origin <origin>', 'of the server that the links lead to')
        .env('STANCEGRAPH_PUBLIC_URL')
        .default('http://localhost:4000')
        .argParser(toOrigin),
    )
    .option('-o, --output <file>', 'left out: standard output')
    .addHelpText(
      'after',
      '\nExample:\n  $ stancegraph briefing --issues allied-force --as-of 2025-04-10 --compare-to 2025-03-02 -o briefing.docx',
    )
    .action(async ({ format, output, origin, ...asked }: Written & Asked) => {
      const written = format ?? ENDINGS[extname(output ?? '').toLowerCase()] ?? 'md';
      writeOutput(output, await make(written, asked, origin));
    });
}

async function make(format: Format, asked: Asked, origin: string): Promise<string | Uint8Array> {
  // The other commands need nothing of the server, and start in half the time without it.
  const [{ makeBriefing }, { BRIEFING_PARAMETERS }, { askedNetwork }, { Snapshots }] = await Promise.all([
    import('../briefing/make-briefing.ts'),
    import('../briefing/briefing-parameters.ts'),
    import('../http/asked/asked-network.ts'),
    import('../snapshot/snapshots.ts'),
  ]);
  return withGraph(async (graph) => {
    const side = { graph, snapshots: new Snapshots(graph), clock: () => new Date(), timeoutMs: TIMEOUT_MS };
    const request = new Request(`${origin}/briefing?${new URLSearchParams(asked)}`);
    try {
      return await makeBriefing(format, request, await askedNetwork(request, side, BRIEFING_PARAMETERS), side, origin);
    } catch (error) {
      if (error instanceof GraphQLError) throw new UsageError(error.message);
      throw error;
    }
  });
}
