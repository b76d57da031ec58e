import type { ParsedBundle } from '../parse-bundle.ts';
import type { Place } from '../problem.ts';
import type { Collection, Entry } from '../shape/collections.ts';
import type { Draft } from './draft.ts';
import { draftActor } from './draft-actor.ts';
import { draftClaim } from './draft-claim.ts';
import { draftCondition } from './draft-condition.ts';
import { draftEvent } from './draft-event.ts';
import { draftIssue } from './draft-issue.ts';
import { draftMembership } from './draft-membership.ts';
import { draftSource } from './draft-source.ts';
import { draftStance } from './draft-stance.ts';
import { draftStatement } from './draft-statement.ts';

export interface Retraction {
  id: string;
  reason: string;
  place: Place;
}

/** What one bundle asks for. */
export interface DraftBundle {
  drafts: Draft[];
  retractions: Retraction[];
  source: ParsedBundle;
}

export function draftBundle(source: ParsedBundle): DraftBundle {
  const { file, shaped } = source;
  const each = <C extends Collection>(name: C, toDrafts: (entry: Entry<C>, place: Place) => Draft[]): Draft[] =>
    shaped.entries[name].flatMap(({ index, value }) => toDrafts(value, { file, path: [name, index] }));
  const drafts = [
    ...each('actors', draftActor),
    ...each('issues', draftIssue),
    ...each('sources', draftSource),
    ...each('conditions', draftCondition),
    ...each('events', draftEvent),
    ...each('memberships', draftMembership),
    ...each('statements', draftStatement),
    ...each('claims', draftClaim),
    ...each('stances', draftStance),
  ];
  const retractions = shaped.entries.retract.map(({ index, value: { id, reason } }) => ({
    id,
    reason,
    place: { file, path: ['retract', index] },
  }));
  return { drafts, retractions, source };
}
