import { graphql } from '../graphql.ts';

export const SEARCH = graphql(`
  query Search($text: String!) {
    search(text: $text, types: [ACTOR, ISSUE], first: 12) {
      nodes {
        __typename
        ... on Country { id name aliases }
        ... on Organisation { id name aliases }
        ... on Official { id name aliases }
        ... on Issue { id title }
      }
    }
  }
`);
