import type { Place } from '../problem.ts';
import type { Entry } from '../shape/collections.ts';
import { type Draft, draft, refer, referAll, toSet } from './draft.ts';
import { toFirstDay, toPrecision } from './partial-date.ts';

export function draftClaim(entry: Entry<'claims'>, place: Place): Draft[] {
  const content = {
    by: entry.by,
    issue: entry.issue,
    position: entry.position,
    count: entry.count,
    among: toSet(entry.among),
    date: toFirstDay(entry.date),
    precision: entry.precision ?? toPrecision(entry.date),
    summary: entry.summary ?? null,
    source: entry.source,
    locator: entry.locator ?? null,
  };
  const references = [
    refer('actor', entry.by, 'by'),
    refer('issue', entry.issue, 'issue'),
    refer('source', entry.source, 'source'),
    ...referAll('actor', entry.among ?? [], 'among'),
  ];
  return [draft({ kind: 'claim', id: entry.id, place }, content, references)];
}
