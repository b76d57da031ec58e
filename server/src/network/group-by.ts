import type { GroupBy, NetworkParameters } from '@stancegraph/analysis';
import { badUserInput, notFound } from '../graphql/errors.ts';
import type { GroupBy as GroupByInput } from '../graphql/types.generated.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

export const BY_COMMUNITY: GroupBy = { rule: 'COMMUNITY' };

/** What was asked for, `{ rule: COMMUNITY }` where nothing was. */
export function toGroupBy(asked: GroupByInput | null | undefined): GroupBy {
  if (asked?.membersOf != null) return { membersOf: asked.membersOf };
  return asked?.rule ? { rule: asked.rule } : BY_COMMUNITY;
}

export const keyOf = (groupBy: GroupBy): string => ('rule' in groupBy ? groupBy.rule : `of ${groupBy.membersOf}`);

export const isByCommunity = (groupBy: GroupBy): boolean => 'rule' in groupBy && groupBy.rule === 'COMMUNITY';

/** @throws NOT_FOUND for an unknown organisation, BAD_USER_INPUT for issues by what only actors have */
export function checkGroupBy(groupBy: GroupBy, snapshot: Snapshot, { nodes }: NetworkParameters): void {
  if ('membersOf' in groupBy && snapshot.typeOf(groupBy.membersOf) !== 'ORGANISATION')
    throw notFound('organisation', groupBy.membersOf, ['groupBy']);
  if (nodes === 'ISSUES' && !isByCommunity(groupBy))
    throw badUserInput('"groupBy" is of actors', ['groupBy'], 'leave it out for a network of issues');
}
