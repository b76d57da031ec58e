import type { Interpretation } from './fixed-points.ts';
import type { Program } from './program.ts';

/** The first clause of an entry that is certainly met, as an index into `Program.clauses`; -1 = none. */
function decidingClause(program: Program, { certain }: Interpretation, entry: number): number {
  const variable = program.variableOf[entry] ?? -1;
  if (variable < 0) return -1;
  for (let c = program.start[variable] ?? 0; c < (program.start[variable + 1] ?? 0); c++)
    if (certain[c] === 1) return c;
  return -1;
}

/**
 * The clause that brought an entry to where it stands: of the certainly met ones that say the same as the deciding one,
 * that of the lowest round; those of round 0 (never met in the least fixed point) come last. -1 = none.
 */
export function movingClause(program: Program, found: Interpretation, round: Int32Array, entry: number): number {
  let moving = decidingClause(program, found, entry);
  const position = program.clauses[moving]?.position;
  const variable = program.variableOf[entry] ?? -1;
  const rank = (c: number) => round[c] || Number.POSITIVE_INFINITY;
  for (let c = moving + 1; moving >= 0 && c < (program.start[variable + 1] ?? 0); c++)
    if (found.certain[c] === 1 && program.clauses[c]?.position === position && rank(c) < rank(moving)) moving = c;
  return moving;
}
