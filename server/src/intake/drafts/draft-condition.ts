import type { Place } from '../problem.ts';
import type { Entry } from '../shape/collections.ts';
import { type Draft, draft, refer, referAll, toSet } from './draft.ts';
import { toEvidence, toPeriod } from './period.ts';

/** A condition and the entries of its history. */
export function draftCondition(entry: Entry<'conditions'>, place: Place): Draft[] {
  const metBy = (entry.metBy ?? []).map(({ issue, position, atLeast, actors, membersOf }) => ({
    issue,
    position,
    atLeast,
    actors: toSet(actors),
    membersOf: membersOf ?? null,
  }));
  const references = (entry.metBy ?? []).flatMap(({ issue, actors, membersOf }, index) => [
    refer('issue', issue, 'metBy', index, 'issue'),
    ...referAll('actor', actors ?? [], 'metBy', index, 'actors'),
    refer('organisation', membersOf, 'metBy', index, 'membersOf'),
  ]);
  const statuses = (entry.status ?? []).map((status, index): Draft => {
    const period = toPeriod(status);
    const from = period.from ?? '';
    return draft(
      {
        kind: 'status',
        id: `${entry.id}.${from}`,
        hasDefaultId: true,
        place: { ...place, path: [...place.path, 'status', index] },
      },
      { condition: entry.id, is: status.is, ...period, from, ...toEvidence(status) },
      [refer('source', status.source, 'source')],
    );
  });
  const content = { title: entry.title, summary: entry.summary ?? null, metBy };
  return [draft({ kind: 'condition', id: entry.id, place }, content, references), ...statuses];
}
