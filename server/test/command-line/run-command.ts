import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** In CI as built, which starts in half the time; otherwise from the sources, which are never stale. */
const COMMAND =
  process.env.CI === 'true'
    ? [pathOf('../../dist/command-line/main.js')]
    : ['--import', 'tsx', '--conditions=source', pathOf('../../src/command-line/main.ts')];

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** The command as a process of its own. */
export function startCommand(args: string[], env: Record<string, string> = {}): ChildProcess {
  const { NEO4J_URI, PORT, ...inherited } = process.env;
  return spawn(process.execPath, [...COMMAND, ...args], {
    env: { ...inherited, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function runCommand(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const child = startCommand(args, env);
  const outcome: Outcome = { code: null, out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    outcome.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    outcome.err += chunk;
  });
  outcome.code = await new Promise((resolve) => child.once('close', resolve));
  return outcome;
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
