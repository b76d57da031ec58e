import type { Place } from '../problem.ts';
import type { Entry } from '../shape/collections.ts';
import { type Draft, draft, refer, referAll, toSet } from './draft.ts';
import { toFirstDay } from './partial-date.ts';
import { toEvidence } from './period.ts';

export function draftEvent(entry: Entry<'events'>, place: Place): Draft[] {
  const participants = entry.participants ?? [];
  const content = {
    title: entry.title,
    startsOn: toFirstDay(entry.startsOn),
    endsOn: entry.endsOn ? toFirstDay(entry.endsOn) : null,
    place: entry.place ?? null,
    summary: entry.summary ?? null,
    about: toSet(entry.about),
    participants: participants.map(({ actor, role }) => ({ actor, role })),
    ...toEvidence(entry),
  };
  const references = [
    ...referAll('issue', entry.about ?? [], 'about'),
    ...participants.map(({ actor }, index) => refer('actor', actor, 'participants', index, 'actor')),
    refer('source', entry.source, 'source'),
  ];
  return [draft({ kind: 'event', id: entry.id, place }, content, references)];
}
