import type { Interpretation } from './fixed-points.ts';
import type { Program } from './program.ts';

/** The first clause of an entry that is certainly met, as an index into `Program.clauses`; -1 = none. */
export function decidingClause(program: Program, { certain }: Interpretation, entry: number): number {
  const variable = program.variableOf[entry] ?? -1;
  if (variable < 0) return -1;
  for (let c = program.start[variable] ?? 0; c < (program.start[variable + 1] ?? 0); c++)
    if (certain[c] === 1) return c;
  return -1;
}
