import { STATEMENT_KINDS } from '../model.ts';
import type { Cell } from '../statements/cells.ts';
import type { StatementIndex } from '../statements/statement-index.ts';
import { contradictingPairs } from './contradicting-pairs.ts';
import type { TableOfPairs } from './contradiction-table.ts';
import type { ContradictionKind, ContradictionsQuestion } from './question.ts';

const DEEDS = new Set([STATEMENT_KINDS.indexOf('VOTED'), STATEMENT_KINDS.indexOf('ACTED')]);

/** One actor on one issue: word against word and deed against deed are SELF, word against deed WORD_DEED. */
export function pairsInCell(
  index: StatementIndex,
  { places }: Cell,
  { withinDays, atLeast }: Pick<ContradictionsQuestion, 'withinDays' | 'atLeast'>,
  kinds: ReadonlySet<ContradictionKind>,
  table: TableOfPairs,
): void {
  if (places.length < 2) return;
  const { statement, columns } = index;
  const sideOf = (place: number) => (DEEDS.has(columns.kind[statement[place] ?? -1] ?? -1) ? 1 : 0);
  for (const [kind, sides] of [
    ['SELF', 'SAME'],
    ['WORD_DEED', 'OTHER'],
  ] as const) {
    if (!kinds.has(kind)) continue;
    for (const [earlier, later] of contradictingPairs(index, places, { withinDays, atLeast, sideOf, sides }))
      table.add(kind, earlier, later);
  }
}
