import type { Place } from '../problem.ts';
import type { Entry } from '../shape/collections.ts';
import { type Draft, draft, refer } from './draft.ts';
import { toEvidence, toPeriod, unsaidPrecision } from './period.ts';

export function draftMembership(entry: Entry<'memberships'>, place: Place): Draft[] {
  const period = toPeriod(entry);
  const identity = {
    kind: 'membership' as const,
    id: entry.id ?? `${entry.actor}.${entry.of}.${period.from ?? 'unknown'}`,
    hasDefaultId: entry.id === undefined,
    place,
  };
  const content = { actor: entry.actor, of: entry.of, status: entry.status, ...period, ...toEvidence(entry) };
  const references = [
    refer('actor', entry.actor, 'actor'),
    refer('organisation', entry.of, 'of'),
    refer('source', entry.source, 'source'),
  ];
  return [draft(identity, content, references, unsaidPrecision(entry))];
}
