import { type Command, InvalidArgumentError, Option } from 'commander';
import { toOrigin } from './to-origin.ts';

export interface ServeOptions {
  port: number;
  host: string;
  origins: string[];
  frameAncestors: string[];
  publicUrl: string | undefined;
  rate: number;
  proxies: number;
}

export function addServeOptions(command: Command): Command {
  return command
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
    .addOption(
      new Option('--rate <requests>', 'how many requests one address may make in ten seconds; 0: any number')
        .env('STANCEGRAPH_RATE')
        .default(3000)
        .argParser(toCount),
    )
    .addOption(
      new Option('--proxies <number>', 'how many proxies of yours stand before this server and tell who asks')
        .env('STANCEGRAPH_PROXIES')
        .default(0)
        .argParser(toCount),
    );
}

function toPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('a port is 0 to 65535');
  return port;
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('a whole number, 0 or more');
  return count;
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
