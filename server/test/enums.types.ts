import type * as model from '@stancegraph/analysis';
import type * as sdl from '../src/graphql/types.generated.ts';

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Does not compile when an enum of the SDL and its twin in the model differ. */
export const enumsAgree: [
  Equal<sdl.Position, model.Position>,
  Equal<sdl.ActorType, model.ActorType>,
  Equal<sdl.OrganisationKind, model.OrganisationKind>,
  Equal<sdl.MembershipStatus, model.MembershipStatus>,
  Equal<sdl.ConditionStatus, model.ConditionStatus>,
  Equal<sdl.StatementKind, model.StatementKind>,
  Equal<sdl.Directness, model.Directness>,
  Equal<sdl.Reliability, model.Reliability>,
  Equal<sdl.Precision, model.Precision>,
  Equal<sdl.EventRole, model.EventRole>,
  Equal<sdl.Aggregation, model.Aggregation>,
  Equal<sdl.Normalization, model.Normalization>,
  Equal<sdl.Duplicates, model.Duplicates>,
  Equal<sdl.Method, model.Method>,
  Equal<sdl.Level, model.Level>,
  Equal<sdl.NodeKind, model.NetworkParameters['nodes']>,
  Equal<sdl.Basis, model.NetworkParameters['basis']>,
  Equal<sdl.Communities, model.NetworkParameters['communities']>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true];
