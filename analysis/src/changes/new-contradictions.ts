import type { Contradiction, ContradictionTable } from '../contradictions/contradiction-table.ts';
import { toDayNumber, toInstant } from '../time/day-number.ts';
import type { ChangesQuestion } from './question.ts';

/**
 * The first contradictions of a table (as known at `knownTo`) that the picture before did not have: the later statement
 * was made after `from` and not after `to`, or not after `to` and one of both was recorded between the two instants.
 */
export function newContradictions(
  table: ContradictionTable,
  { from, to, knownFrom, knownTo }: ChangesQuestion,
  first: number,
): Contradiction[] {
  const [earliest, latest] = [toDayNumber(from), toDayNumber(to)];
  const known = knownFrom === null ? Number.POSITIVE_INFINITY : toInstant(knownFrom);
  const later = knownTo === null ? Number.POSITIVE_INFINITY : toInstant(knownTo);
  const found: Contradiction[] = [];
  for (let row = 0; row < table.size && found.length < first; row++) {
    const contradiction = table.get(row);
    const learnedAt = table.learnedAt(row);
    if (contradiction.on > latest) continue;
    if (contradiction.on > earliest || (learnedAt > known && learnedAt <= later)) found.push(contradiction);
  }
  return found;
}
