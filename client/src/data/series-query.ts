import { graphql, type ResultOf } from '../graphql.ts';

/** Who stood where in each slice, the measures of the whole, and where another phase begins; asked for in the view over time only. */
export const SERIES = graphql(`
  query Series($input: CoalitionNetworkInput!, $window: SeriesWindow!) {
    networkSeries(input: $input, window: $window) {
      at
      until
      network {
        measures { nodes agree differ modularity }
        nodes { entity { __typename id name } positions { position value } }
      }
    }
    networkPhases(input: $input, window: $window) { transitions }
  }
`);

/** The first and the last day on which a stance begins. */
export const STANCE_DAYS = graphql(`
  query StanceDays($issues: [ID!]) {
    first: stances(filter: { issues: $issues }, orderBy: FROM_ASC, first: 1) { nodes { from } }
    last: stances(filter: { issues: $issues }, orderBy: FROM_DESC, first: 1) { nodes { from } }
  }
`);

export type Slice = ResultOf<typeof SERIES>['networkSeries'][number];
