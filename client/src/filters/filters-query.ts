import { graphql, type ResultOf } from '../graphql.ts';

export const FACETS = graphql(`
  query Facets($input: CoalitionNetworkInput!) {
    facets(input: $input, first: 100) {
      total
      facets { field values { value label count chosen } more moreCount }
    }
  }
`);

export type Facet = ResultOf<typeof FACETS>['facets']['facets'][number];
export type FacetValue = Facet['values'][number];
