import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { pino } from 'pino';
import { readPictured } from '../picture/read-pictured.ts';
import type { Check } from '../verify/check.ts';
import { driftInWords } from '../verify/drift-in-words.ts';
import { Concluded, EXIT, UsageError } from './failure.ts';
import { withGraph } from './open-graph.ts';

interface VerifyOptions {
  server?: string;
  json?: true;
}

const LARGEST_PICTURE = 64_000_000;
const PATIENCE_MS = 30_000;
const WHAT = 'give a picture (SVG or PNG) made by Stancegraph, its address, the address of a check, or a hash';

export function addVerify(program: Command): Command {
  return program
    .command('verify')
    .description('Says whether a picture is as the graph has it now, or which stances changed since it was drawn.')
    .argument('<picture>', 'a file (SVG, PNG), an address of one, the address that a picture links to, or a hash')
    .argument('[parameters]', 'of a hash: the question, as in an address: issues=allied-force&asOf=2025-04-10')
    .option('--server <address>', 'asks this server; left out: the graph that the environment names')
    .option('--json', 'the whole answer')
    .addHelpText(
      'after',
      `
Exit codes: 0 equal, 1 drifted or not to be told, 2 wrong usage or no such picture, 3 no answer.

Examples:
  $ stancegraph verify coalition.png --server https://graph.example
  $ stancegraph verify 'https://graph.example/verify?issues=allied-force&asOf=2025-04-10&hash=...'`,
    )
    .action(async (picture: string, parameters: string | undefined, { server, json }: VerifyOptions) => {
      const response = isCheck(picture) ? await reach(picture) : await ask(await queryOf(picture, parameters), server);
      const check = await answerOf(response);
      process.stdout.write(json ? `${JSON.stringify(check, null, 2)}\n` : inWords(check));
      if (check.verdict !== 'EQUAL') throw new Concluded(EXIT.badData);
    });
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);
const isCheck = (text: string): boolean => isAddress(text) && new URL(text).pathname.endsWith('/verify');

/** The query of the check that a picture, or a hash with its question, asks for. */
async function queryOf(picture: string, parameters: string | undefined): Promise<string> {
  if (/^[0-9a-f]{64}$/i.test(picture)) return `${parameters === undefined ? '' : `${parameters}&`}hash=${picture}`;
  if (parameters !== undefined) throw new UsageError(`parameters are of a hash, and "${picture}" is none; ${WHAT}`);
  const pictured = readPictured(isAddress(picture) ? await download(picture) : await open(picture));
  if (!pictured) throw new UsageError(`${picture}: it says nothing of how it was drawn; ${WHAT}`);
  const { verifyQuery } = await import('../verify/verify-query.ts');
  return verifyQuery(pictured);
}

async function open(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file}: it cannot be read (${String((error as NodeJS.ErrnoException).code)}); ${WHAT}`);
  }
}

async function download(address: string): Promise<Uint8Array> {
  const response = await reach(address);
  if (!response.ok) throw new UsageError(`${address}: the server answered ${response.status}; ${WHAT}`);
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST_PICTURE) {
    throw new UsageError(`${address}: it is larger than ${LARGEST_PICTURE} bytes; ${WHAT}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

/** A server, or the graph at hand through the same door. */
async function ask(query: string, server: string | undefined): Promise<Response> {
  if (server === undefined) {
    // Read only here: other commands start without a server.
    const { createApp } = await import('../app.ts');
    return withGraph(async (graph) => {
      const response = await createApp({ graph, logger: pino({ level: 'silent' }) }).request(`/verify?${query}`);
      return new Response(await response.text(), response);
    });
  }
  if (!isAddress(server)) throw new UsageError(`--server is "${server}"; give an address like http://localhost:4000`);
  return reach(`${server.replace(/\/+$/, '')}/verify?${query}`);
}

async function reach(address: string): Promise<Response> {
  try {
    return await fetch(address, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    process.stderr.write(`${new URL(address).origin} does not answer (${cause})\n`);
    throw new Concluded(EXIT.database);
  }
}

async function answerOf(response: Response): Promise<Check> {
  const body = (await response.json().catch(() => ({}))) as Partial<Check> & { detail?: string };
  if (response.ok && body.verdict !== undefined && body.message !== undefined) return body as Check;
  if (response.status === 400 || response.status === 404) {
    throw new UsageError(body.detail ?? 'there is no check at this address');
  }
  process.stderr.write(`${body.detail ?? `the server answered ${response.status}, which is no check`}\n`);
  throw new Concluded(EXIT.database);
}

function inWords({ verdict, message, drift }: Check): string {
  const lines = (drift ? driftInWords(drift) : []).flatMap(({ text, sentences }) => [
    `  ${text}`,
    ...sentences.map(
      ({ text: sentence, source }) => `    ${[sentence, source?.title ?? ''].filter(Boolean).join(' – ')}`,
    ),
  ]);
  return `${[`${verdict.toLowerCase().replaceAll('_', ' ')}: ${message}`, ...lines].map(printable).join('\n')}\n`;
}

/** What a name holds does not steer the terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, ' ');
