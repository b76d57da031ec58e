import { graphql, type ResultOf } from '../graphql.ts';

const CHOICE_FIELDS = graphql(`
  fragment ChoiceFields on Condition {
    id
    title
    status(asOf: $asOf, knownOn: $knownOn)
    metBy { issue { id title } position atLeast actors { id name } membersOf { id name } }
    stances(filter: { asOf: $asOf }, first: 1) { totalCount }
  }
`);

/** What can be assumed: the conditions that somebody on the screen waits for, and the others. */
export const CHOICES = graphql(
  `
  query Choices($asOf: Date!, $knownOn: DateTime, $here: [ID!]!) {
    here: conditions(filter: { ids: $here }, first: 100) { nodes { ...ChoiceFields } }
    all: conditions(first: 100) { totalCount nodes { ...ChoiceFields } }
  }
`,
  [CHOICE_FIELDS],
);

/** Conditions by title and actors by name. */
export const FIND = graphql(
  `
  query FindChoices($text: String!, $asOf: Date!, $knownOn: DateTime) {
    conditions: search(text: $text, types: [CONDITION], first: 12) { nodes { ... on Condition { ...ChoiceFields } } }
    actors: search(text: $text, types: [ACTOR], first: 6) {
      nodes {
        ... on Country { id name }
        ... on Organisation { id name }
        ... on Official { id name }
      }
    }
  }
`,
  [CHOICE_FIELDS],
);

export type ConditionChoice = ResultOf<typeof CHOICE_FIELDS>;
