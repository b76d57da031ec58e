export type { Document } from './ask.ts';
export type { AssumptionText } from './assumptions.ts';
export type { GraphOptions } from './connection.ts';
export { type Code, QueryError, ServerAway, ServerTooSlow, StancegraphError, UnexpectedAnswer } from './errors.ts';
export {
  Graph,
  type ListArguments,
  type NetworkArguments,
  type TimelineArguments,
  type WhatIfArguments,
  type WhatWouldItTakeArguments,
} from './graph.ts';
export type { Changes } from './results/changes.ts';
export type { List, Listing } from './results/listing.ts';
export type { Network } from './results/network.ts';
export type { Source, Verification } from './results/result.ts';
export type { Timeline } from './results/timeline.ts';
export type { WhatIf } from './results/what-if.ts';
export type { WhatWouldItTake } from './results/what-would-it-take.ts';
