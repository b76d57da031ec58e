import { graphql, type ResultOf } from '../graphql.ts';

/** What the controls offer: issues, and the dates of events. */
export const START = graphql(`
  query Start {
    graph { revision counts { actors statements sources } }
    issues(first: 100) { nodes { id title question stances(first: 1) { totalCount } } }
    events(first: 100, orderBy: STARTS_ON_ASC) { nodes { id title startsOn place about { id } } }
  }
`);

export type Start = ResultOf<typeof START>;
