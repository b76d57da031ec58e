import type { Question } from '../graph/application.ts';

const APRIL = '2025-04-10';

/** The allied force's network on the day of the meeting, with what lies under each tie. */
export const NETWORK: Question = {
  query: `query ($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      nodes { entity { id name } community degree strength betweenness positions { issue { id title } position } point { x y } }
      edges { source { id } target { id } weight sharedIssues issues { issue { id title } agreement source target } }
      communities { index size }
      measures { nodes edges density }
    }
  }`,
  variables: { input: { issues: ['allied-force'], asOf: APRIL } },
};

/** What people ask most; each is asked of the whole application. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  'Russia: stances, clauses, statements, sources': {
    query: `{
      actor(id: "russia") {
        name
        stances(first: 20) {
          nodes {
            position from summary
            issue { title }
            clauses { all { condition { title } not } then }
            statements(first: 20) { nodes { date summary source { title publisher url } } }
          }
        }
      }
    }`,
  },
  'network of the allied force, 10 April 2025': NETWORK,
  'page of 100 stances: actor, issue, statements': {
    query: `{
      stances(first: 100) {
        nodes { id position from confidence actor { name } issue { title } statements(first: 5) { nodes { id date summary } } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  },
  'search "russia"': {
    query: `{
      search(text: "russia", first: 20) {
        totalCount
        nodes {
          __typename
          ... on Country { id name }
          ... on Organisation { id name }
          ... on Official { id name }
          ... on Issue { id title }
          ... on Statement { id date summary }
        }
      }
    }`,
  },
  'neighbourhood of Russia, 2 steps': {
    query: `query ($asOf: Date) {
      neighbourhood(ids: ["russia"], depth: 2, asOf: $asOf) {
        nodes { distance node { __typename id } }
        ties { from to type stance { id position } }
        truncated
      }
    }`,
    variables: { asOf: APRIL },
  },
};
