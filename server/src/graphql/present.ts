import type { Actor, ActorType, Kind } from '@stancegraph/analysis';
import type { Listed } from '@stancegraph/store';

const ACTOR_TYPENAMES = { COUNTRY: 'Country', ORGANISATION: 'Organisation', OFFICIAL: 'Official' } as const;
const TYPENAMES = {
  issue: 'Issue',
  condition: 'Condition',
  source: 'Source',
  office: 'Office',
  membership: 'Membership',
  event: 'Event',
  statement: 'Statement',
  claim: 'Claim',
  stance: 'Stance',
} as const;

/** The GraphQL types of the graph's records. */
export const RECORD_TYPES: ReadonlySet<string> = new Set([
  ...Object.values(ACTOR_TYPENAMES),
  ...Object.values(TYPENAMES),
]);

export type ActorTypename = (typeof ACTOR_TYPENAMES)[ActorType];
type PresentedActor = { [T in ActorTypename]: Actor & { __typename: T } }[ActorTypename];
type Typenames = typeof TYPENAMES;

/** A record with the name of its GraphQL type, by which interfaces and unions tell them apart. */
export type Presented<K extends Kind> = K extends 'actor'
  ? PresentedActor
  : K extends keyof Typenames
    ? Listed[K] & { __typename: Typenames[K] }
    : never;

const presented = new WeakMap<object, object>();

/**
 * The last of the four steps of a read: ids → one batched load → pure analysis → present. A record that the server keeps
 * is presented once.
 */
export function present<K extends Kind>(kind: K, record: Listed[K]): Presented<K> {
  const known = presented.get(record);
  if (known) return known as Presented<K>;
  const __typename = kind === 'actor' ? ACTOR_TYPENAMES[(record as Actor).type] : TYPENAMES[kind as keyof Typenames];
  const made = { ...record, __typename };
  presented.set(record, made);
  return made as unknown as Presented<K>;
}
