import { POSITIONS, STATUSES, withAssumption } from './scenario.ts';

export type StepLike =
  | { __typename: 'ConditionStep'; condition: { id: string }; status: string }
  | { __typename: 'PositionStep'; actor: { id: string }; issue: { id: string }; position: string };

/** A scenario with these steps taken, beside what is assumed already. */
export function withSteps(assume: readonly string[] | undefined, steps: readonly StepLike[]): string[] | undefined {
  return steps.reduce<string[] | undefined>(
    (all, step) => {
      if (step.__typename === 'ConditionStep') {
        const status = STATUSES.find((known) => known === step.status);
        return status ? withAssumption(all, step.condition.id, status) : all;
      }
      const position = POSITIONS.find((known) => known === step.position);
      return position ? withAssumption(all, `${step.actor.id}~${step.issue.id}`, position) : all;
    },
    assume ? [...assume] : undefined,
  );
}
