import type { Place } from '../problem.ts';
import type { Entry } from '../shape/collections.ts';
import { type Draft, draft } from './draft.ts';
import { toFirstDay } from './partial-date.ts';

export function draftSource(entry: Entry<'sources'>, place: Place): Draft[] {
  const content = {
    title: entry.title,
    publisher: entry.publisher ?? null,
    url: entry.url ?? null,
    publishedOn: entry.publishedOn ? toFirstDay(entry.publishedOn) : null,
    reliability: entry.reliability ?? null,
  };
  return [draft({ kind: 'source', id: entry.id, place }, content, [])];
}
