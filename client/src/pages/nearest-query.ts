import { graphql } from '../graphql.ts';

export const NEAREST = graphql(`
  query Nearest($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      nodes { entity { id name } }
      edges { source { id } target { id } weight verdict sharedIssues }
    }
  }
`);
