import { vi } from 'vitest';
import { run } from '../../src/command-line/run.ts';
import type { Outcome } from './run-command.ts';

/** The same command inside this process. */
export async function runHere(...args: string[]): Promise<Outcome> {
  const outcome: Outcome = { code: null, out: '', err: '' };
  const taken = (name: 'out' | 'err') => (chunk: string | Uint8Array) => {
    outcome[name] += chunk;
    return true;
  };
  const streams = [
    vi.spyOn(process.stdout, 'write').mockImplementation(taken('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(taken('err')),
  ];
  try {
    outcome.code = await run(args);
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
  return outcome;
}
