import type { Place } from '../problem.ts';
import type { Entry } from '../shape/collections.ts';
import { type Draft, draft, refer } from './draft.ts';
import { toFirstDay, toPrecision } from './partial-date.ts';

export function draftStatement(entry: Entry<'statements'>, place: Place): Draft[] {
  const content = {
    actor: entry.actor,
    saidBy: entry.saidBy ?? null,
    issue: entry.issue,
    date: toFirstDay(entry.date),
    precision: entry.precision ?? toPrecision(entry.date),
    position: entry.position,
    value: entry.value ?? null,
    raw: entry.raw ?? null,
    kind: entry.kind,
    summary: entry.summary ?? null,
    quote: entry.quote ?? null,
    utterance: entry.utterance ?? null,
    source: entry.source,
    locator: entry.locator ?? null,
    credibility: entry.credibility ?? null,
    directness: entry.directness,
  };
  const references = [
    refer('actor', entry.actor, 'actor'),
    refer('actor', entry.saidBy, 'saidBy'),
    refer('issue', entry.issue, 'issue'),
    refer('source', entry.source, 'source'),
  ];
  return [draft({ kind: 'statement', id: entry.id, place }, content, references)];
}
