import { graphql, type ResultOf } from '../graphql.ts';

/** Where a node stands on an issue, and what is needed to say how surely; needs `$knownOn: DateTime`. */
export const POSITION_FIELDS = graphql(`
  fragment PositionFields on NodePosition {
    issue { id title question }
    position
    stored
    estimate { state evidenceCount newest }
    stances { id statements(filter: { knownOn: $knownOn }, first: 5) { totalCount nodes { id directness source { id reliability } } } }
  }
`);

export type PositionRow = ResultOf<typeof POSITION_FIELDS>;

/** How many statements stand under a position. */
export const statementCount = ({ stances }: PositionRow): number =>
  stances.reduce((sum, { statements }) => sum + statements.totalCount, 0);
