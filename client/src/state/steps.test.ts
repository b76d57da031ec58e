import { expect, it } from 'vitest';
import { withSteps } from './steps.ts';

it('adds steps to what is assumed, and overrules it', () => {
  const steps = [
    { __typename: 'ConditionStep', condition: { id: 'peace' }, status: 'MET' },
    { __typename: 'PositionStep', actor: { id: 'a' }, issue: { id: 'i' }, position: 'SUPPORT' },
  ] as const;
  expect(withSteps(['peace:UNMET', 'b~i:OPPOSE'], steps)).toEqual(['b~i:OPPOSE', 'peace:MET', 'a~i:SUPPORT']);
  expect(withSteps(undefined, [])).toBeUndefined();
});
