import { groupBy } from '../network/group-by.ts';
import type { Cell } from '../statements/cells.ts';
import type { StatementIndex } from '../statements/statement-index.ts';
import { contradictingPairs } from './contradicting-pairs.ts';
import type { TableOfPairs } from './contradiction-table.ts';
import type { ContradictionsQuestion } from './question.ts';

/** Reports of one utterance that disagree on the position, however far apart they appeared. */
export function reportPairs(
  index: StatementIndex,
  { places }: Cell,
  { atLeast }: Pick<ContradictionsQuestion, 'atLeast'>,
  table: TableOfPairs,
): void {
  if (places.length < 2) return;
  const reports = Array.from(places).filter((place) => (index.utterance[place] ?? -1) >= 0);
  for (const series of groupBy(reports, (place) => index.utterance[place]).values())
    for (const [earlier, later] of contradictingPairs(index, series, {
      withinDays: Number.POSITIVE_INFINITY,
      atLeast,
      sideOf: () => 0,
      sides: 'SAME',
    }))
      table.add('REPORTS', earlier, later);
}
