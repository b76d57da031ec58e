import { graphql, type ResultOf } from '../graphql.ts';

/** All that the picture, its table and the lists beside it show; details are read when they are opened. */
export const PICTURE = graphql(`
  query Picture($input: CoalitionNetworkInput!, $anchor: Anchor!, $layout: Layout!, $groupBy: GroupBy!, $support: Boolean!) {
    coalitionNetwork(input: $input) {
      nodes {
        entity { __typename id name }
        actor { __typename id name ... on Country { iso3 } ... on Organisation { kind } }
        community
        degree
        strength
        betweenness
        divided { id name }
        positions {
          issue { id title }
          position
          value
          stored
          stances { id clauses { then all { not condition { id title } } } }
        }
        point(anchor: $anchor, layout: $layout, groupBy: $groupBy) { x y }
      }
      edges { source { id name } target { id name } weight verdict sharedIssues support @include(if: $support) }
      communities { index size }
      groups(groupBy: $groupBy) { key actor { id name } members }
      measures { nodes edges agree differ density modularity }
      reproducibility { graphRevision recordedAt hash }
      open { id title }
    }
  }
`);

export type Network = ResultOf<typeof PICTURE>['coalitionNetwork'];
export type NetworkNode = Network['nodes'][number];
export type NetworkEdge = Network['edges'][number];
