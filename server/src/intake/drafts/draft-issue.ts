import type { Place } from '../problem.ts';
import type { Entry } from '../shape/collections.ts';
import { type Draft, draft, refer, toSet } from './draft.ts';

export function draftIssue({ id, title, question, topics, partOf }: Entry<'issues'>, place: Place): Draft[] {
  const content = { title, question, topics: toSet(topics), partOf: partOf ?? null };
  return [draft({ kind: 'issue', id, place }, content, [refer('issue', partOf, 'partOf')])];
}
