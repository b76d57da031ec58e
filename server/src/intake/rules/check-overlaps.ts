import type { Stance, StatusEntry } from '@stancegraph/analysis';
import { problemAt } from '../problem.ts';
import { originOf, type Staged } from '../staging/stage.ts';
import type { Situation } from './rule.ts';

type Dated = Staged<'stance'> | Staged<'status'>;

/**
 * The stances of one actor on one issue follow each other, and so do the entries of one condition: two never begin on
 * one day, and a stated end does not reach into the next. An end left out is derived, so it never does.
 */
export function checkOverlaps({ stage, report }: Situation): void {
  const touched = new Map<string, Set<string>>();
  for (const { id } of stage.touched) {
    const staged = stage.find(id);
    if (staged?.kind !== 'stance' && staged?.kind !== 'status') continue;
    const series = seriesOf(staged.record);
    touched.set(series, (touched.get(series) ?? new Set()).add(id));
  }
  if (touched.size === 0) return;
  const bySeries = new Map<string, Dated[]>();
  for (const staged of [...stage.live('stance'), ...stage.live('status')] as Dated[]) {
    const series = seriesOf(staged.record);
    if (touched.has(series)) bySeries.set(series, [...(bySeries.get(series) ?? []), staged]);
  }
  for (const [series, entries] of bySeries) {
    entries.sort((a, b) => (a.record.from < b.record.from ? -1 : a.record.from > b.record.from ? 1 : 0));
    for (const [index, next] of entries.entries()) {
      const earlier = entries[index - 1];
      if (!earlier || !overlap(earlier, next)) continue;
      const isTouched = (staged: Dated) => touched.get(series)?.has(staged.record.id) === true;
      const [mine, other] = isTouched(next) && next.place ? [next, earlier] : [earlier, next];
      if (!mine.place || !isTouched(mine)) continue;
      const field = mine === earlier ? 'to' : 'from';
      const remedy = 'end the earlier one where the later one begins, or leave its "to" out: it is derived';
      const message = `${shown(mine)} overlaps ${shown(other)} of ${originOf(other)}`;
      report(problemAt({ ...mine.place, path: [...mine.place.path, field] }, 'OVERLAP', message, remedy));
    }
  }
}

function seriesOf(record: Stance | StatusEntry): string {
  return 'condition' in record ? `condition ${record.condition}` : `stance ${record.actor} ${record.issue}`;
}

function overlap({ record: earlier }: Dated, { record: next }: Dated): boolean {
  return earlier.from === next.from || (earlier.to !== null && earlier.to > next.from);
}

const shown = ({ record: { from, to } }: Dated): string => `the period from ${from}${to ? ` to ${to}` : ''}`;
