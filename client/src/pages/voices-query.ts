import { graphql } from '../graphql.ts';

export const VOICES = graphql(`
  query Voices($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      edges { source { id } target { id } issues { agreement } }
    }
  }
`);
