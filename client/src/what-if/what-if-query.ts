import { graphql, type ResultOf } from '../graphql.ts';

const MOVE_FIELDS = graphql(`
  fragment MoveFields on Move {
    actor { id name }
    issue { id title }
    from
    to
    round
    because {
      not
      stance { id }
      condition { id title }
      positions { actor { id name } issue { id title } position stances { id } }
    }
  }
`);

/** Who moves under assumptions, on all issues; what a move rests on is read when it is opened. */
export const WHAT_IF = graphql(
  `
  query WhatIf($input: WhatIfInput!) {
    whatIf(input: $input) {
      rounds
      least { ...MoveFields }
      greatest { ...MoveFields }
      gap { ...MoveFields }
      undetermined { id actor { id name } issue { id title } }
      open { id title }
    }
  }
`,
  [MOVE_FIELDS],
);

export type WhatIf = ResultOf<typeof WHAT_IF>['whatIf'];
export type Move = ResultOf<typeof MOVE_FIELDS>;
export type Cause = Move['because'][number];
