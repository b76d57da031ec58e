import { SOURCE_FIELDS } from '../data/statement-fields.ts';
import { graphql, type ResultOf } from '../graphql.ts';

// Each takes longer than the picture and may be refused by itself, so each is a question of its own.

/** Which issues carry the network, and who has a position on each. */
export const BACKBONE = graphql(`
  query Backbone($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      nodes { positions { issue { id } } }
      backbone { nested { issue { id title } backboneLoss } }
    }
  }
`);

/** How near it is to two opposed camps. */
export const POLARIZATION = graphql(`
  query Polarization($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      measures { nodes }
      edges { source { id } target { id } }
      polarization { score camps { members { id name } } }
    }
  }
`);

/** The same slice by slice. */
export const POLARIZATION_SERIES = graphql(`
  query PolarizationSeries($input: CoalitionNetworkInput!, $window: SeriesWindow!) {
    networkSeries(input: $input, window: $window) { at until network { polarization { score } } }
  }
`);

/** Who stands between the groups, and who could as well stand in the other camp. */
export const BROKERS = graphql(`
  query Brokers($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      communities { index size }
      brokers(first: 100) { entity { id name } community participation constraint betweenness }
      balance(camps: 2) { nearOptimal { count complete placedDifferently { entity { id name } share } } }
    }
  }
`);

/** What of it stays when its sources are drawn again. */
export const ROBUSTNESS = graphql(
  `
  query Robustness($input: CoalitionNetworkInput!) {
    coalitionNetwork(input: $input) {
      nodes { entity { id } community }
      edges { source { id name } target { id name } weight verdict support }
      robustness {
        sources
        resamples
        modularity { value low high }
        negativeShare { value low high }
        together(first: 1000) { source { id name } target { id name } share }
        influence(first: 100) { source { ...SourceFields } statements modularity negativeShare }
      }
    }
  }
`,
  [SOURCE_FIELDS],
);

export type BackboneAnswer = ResultOf<typeof BACKBONE>['coalitionNetwork'];
export type BrokersAnswer = ResultOf<typeof BROKERS>['coalitionNetwork'];
export type RobustnessAnswer = ResultOf<typeof ROBUSTNESS>['coalitionNetwork'];
export type Robust = NonNullable<RobustnessAnswer['robustness']>;
