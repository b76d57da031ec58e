import { graphql } from '../graphql.ts';

/** Who and what first; where it is spoken of below. */
export const SEARCH = graphql(`
  query Search($text: String!) {
    names: search(text: $text, types: [ACTOR, ISSUE], first: 10) {
      edges {
        match { on text exact }
        node {
          __typename
          ... on Country { id name }
          ... on Organisation { id name }
          ... on Official { id name }
          ... on Issue { id title }
        }
      }
    }
    texts: search(text: $text, types: [SOURCE, STATEMENT], first: 5) {
      edges {
        match { on text exact }
        node {
          __typename
          ... on Source { id title }
          ... on Statement { id summary actor { id name } issue { id } }
        }
      }
    }
  }
`);
