import type { Network } from '../network-model.ts';
import { compareIds } from '../world/id-table.ts';
import { type ChangeCause, toCause } from './change-cause.ts';
import { matchCommunities } from './match-communities.ts';

/** The networks of the two pictures, and of the day before as it is known after. */
export interface NetworksBetween {
  before: Network;
  between: Network;
  after: Network;
}

export const COMMUNITY_CHANGE_KINDS = ['JOINED', 'LEFT', 'MOVED'] as const;
export type CommunityChangeKind = (typeof COMMUNITY_CHANGE_KINDS)[number];

export interface CommunityChange {
  actor: string;
  /** JOINED: was in no network; LEFT: is in none; MOVED: is in another community than the one that goes on. */
  kind: CommunityChangeKind;
  cause: ChangeCause;
  /** Ids of those it stood with, without itself. */
  before: string[];
  after: string[];
}

/** Who came, left or changed community, by id; communities are matched by `matchCommunities`. */
export function communityChanges({ before, between, after }: NetworksBetween): CommunityChange[] {
  const whole = kindsBetween(before, after);
  const learned = kindsBetween(before, between);
  const world = kindsBetween(between, after);
  const [was, is] = [membersOf(before), membersOf(after)];
  return [...whole]
    .map(([actor, kind]) => ({
      actor,
      kind,
      cause: toCause(learned.has(actor), world.has(actor)),
      before: (was.get(actor) ?? []).filter((member) => member !== actor),
      after: (is.get(actor) ?? []).filter((member) => member !== actor),
    }))
    .sort((a, b) => compareIds(a.actor, b.actor));
}

function kindsBetween(before: Network, after: Network): Map<string, CommunityChangeKind> {
  const kinds = new Map<string, CommunityChangeKind>();
  if (before === after) return kinds;
  const next = matchCommunities(before.communities, after.communities);
  const [placeBefore, placeAfter] = [placesOf(before), placesOf(after)];
  for (const [actor, place] of placeBefore) {
    const now = placeAfter.get(actor);
    if (now === undefined) kinds.set(actor, 'LEFT');
    else if (next.get(place) !== now) kinds.set(actor, 'MOVED');
  }
  for (const actor of placeAfter.keys()) if (!placeBefore.has(actor)) kinds.set(actor, 'JOINED');
  return kinds;
}

function placesOf({ communities }: Network): Map<string, number> {
  return new Map(communities.flatMap((members, place) => members.map((member) => [member, place] as const)));
}

function membersOf({ communities }: Network): Map<string, string[]> {
  return new Map(communities.flatMap((members) => members.map((member) => [member, members] as const)));
}
