import { StoreError } from '@stancegraph/store';
import { GraphNotEmpty } from '../intake/export/restore-history.ts';
import { BundleError, formatProblem } from '../intake/problem.ts';

export const EXIT = { ok: 0, badData: 1, usage: 2, database: 3 } as const;

/** The command was asked for something that cannot be; the message says what to do instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The command has said on stdout what is wrong; only the exit code is left. */
export class Concluded extends Error {
  override name = 'Concluded';
  readonly exitCode: number;
  constructor(exitCode: number) {
    super();
    this.exitCode = exitCode;
  }
}

/** Says on stderr what went wrong, without a stack where the user can do something about it; gives the exit code. */
export function reportFailure(error: unknown): number {
  if (error instanceof Concluded) return error.exitCode;
  if (error instanceof BundleError) {
    for (const problem of error.problems) process.stderr.write(`${formatProblem(problem)}\n`);
    const { length } = error.problems;
    process.stderr.write(`${length} ${length === 1 ? 'problem' : 'problems'}; nothing was written\n`);
    return EXIT.badData;
  }
  if (error instanceof GraphNotEmpty) return say(`${error.message} "stancegraph reset --yes" empties it.`, EXIT.usage);
  if (error instanceof UsageError) return say(error.message, EXIT.usage);
  if (error instanceof StoreError) return say(error.message, EXIT.database);
  return say(error instanceof Error ? (error.stack ?? error.message) : String(error), EXIT.database);
}

function say(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}
