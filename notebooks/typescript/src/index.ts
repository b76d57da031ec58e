export type { Document } from './ask.ts';
export type { AssumptionText } from './assumptions.ts';
export type { GraphChange } from './changes-on.ts';
export type { GraphOptions } from './connection.ts';
export { type Code, QueryError, ServerAway, ServerTooSlow, StancegraphError, UnexpectedAnswer } from './errors.ts';
export { Graph } from './graph.ts';
export type { ContradictionsArguments, ListArguments, SearchArguments } from './lists.ts';
export type { FollowOptions } from './live.ts';
export type { BackboneArguments, BrokersArguments, CampsArguments, RobustnessArguments } from './measures.ts';
export type {
  NeighbourhoodArguments,
  NetworkArguments,
  PhasesArguments,
  ShiftsArguments,
  TimelineArguments,
  WaitingArguments,
  WhatIfArguments,
  WhatWouldItTakeArguments,
} from './questions.ts';
export type { Answer } from './results/answer.ts';
export type { Changes } from './results/changes.ts';
export type { List, Listing } from './results/listing.ts';
export type { Network } from './results/network.ts';
export type { Source, Verification } from './results/result.ts';
export type { Timeline } from './results/timeline.ts';
export type { WhatIf } from './results/what-if.ts';
export type { WhatWouldItTake } from './results/what-would-it-take.ts';
