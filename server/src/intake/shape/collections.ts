import { type Bundle, bundleShapes } from '@stancegraph/schema';

/** The lists of a bundle, in the order in which they are worked through. */
export const COLLECTIONS = [
  'actors',
  'issues',
  'sources',
  'conditions',
  'events',
  'memberships',
  'statements',
  'claims',
  'stances',
  'retract',
] as const satisfies readonly (keyof Bundle)[];
export type Collection = (typeof COLLECTIONS)[number];
export type Entry<C extends Collection> = NonNullable<Bundle[C]>[number];

/** The shape of one entry of each list. */
export const ENTRY_SHAPES = {
  actors: bundleShapes.actor,
  issues: bundleShapes.issue,
  sources: bundleShapes.source,
  conditions: bundleShapes.condition,
  events: bundleShapes.event,
  memberships: bundleShapes.membership,
  statements: bundleShapes.statement,
  claims: bundleShapes.claim,
  stances: bundleShapes.stance,
  retract: bundleShapes.retraction,
} as const;
