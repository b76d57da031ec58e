import type { Step } from '@stancegraph/analysis';
import type { ConditionStepMapper, PositionStepMapper } from './mappers/what-would-it-take.mappers.ts';

/** A step with the name of its GraphQL type. */
export function presentStep(step: Step): ConditionStepMapper | PositionStepMapper {
  return 'condition' in step ? { ...step, __typename: 'ConditionStep' } : { ...step, __typename: 'PositionStep' };
}
