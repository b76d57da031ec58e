import { graphql, type ResultOf } from '../graphql.ts';

const STEP_FIELDS = graphql(`
  fragment StepFields on Step {
    __typename
    ... on ConditionStep { condition { id title } status wasStatus: from }
    ... on PositionStep { actor { id name } issue { id title } position was: from }
  }
`);

/** The smallest sets of steps to a goal, and whose step decides it. */
export const TRIGGERS = graphql(
  `
  query Triggers($input: WhatWouldItTakeInput!) {
    whatWouldItTake(input: $input) {
      met
      reachable
      answerCount
      searchedTo
      complete
      candidateCount
      holders { id name }
      answers(first: 20) {
        size
        steps { ...StepFields }
        moves { actor { id name } issue { id title } to }
        holders { id name }
      }
      pivotality { exact samples pivots(first: 8) { step { ...StepFields } shapleyShubik banzhaf shapleyError } }
    }
  }
`,
  [STEP_FIELDS],
);

/** Who waits for whom in a circle, with the ways out. */
export const DEADLOCKS = graphql(
  `
  query Deadlocks($input: WaitingInput!) {
    waiting(input: $input) {
      deadlockCount
      tieCount
      deadlocks(first: 10) {
        locked
        complete
        members { actor { id name } issue { id title } stance { id } }
        ties { actor { id name } for { id name } on { id title } condition { id title } not stance { id } position }
        waysOut(first: 5) { size steps { ...StepFields } moves { actor { id name } issue { id title } to } holders { id name } }
      }
      ties(first: 30) { actor { id name } issue { id title } for { id name } on { id title } condition { id title } not position holds stance { id } }
    }
  }
`,
  [STEP_FIELDS],
);

export type Triggers = ResultOf<typeof TRIGGERS>['whatWouldItTake'];
export type Trigger = Triggers['answers'][number];
export type Step = ResultOf<typeof STEP_FIELDS>;
