import { graphql, type ResultOf } from '../graphql.ts';

/** Structural balance takes longer than the picture: it is asked for when its section is opened. */
export const BALANCE = graphql(`
  query Balance($input: CoalitionNetworkInput!, $camps: Int!) {
    coalitionNetwork(input: $input) {
      balance(camps: $camps) {
        index
        frustration
        bound
        proved
        triangles { balanced }
        camps { size members { id name } }
        frustratedTies { source { id name } target { id name } weight verdict }
      }
    }
  }
`);

export type BalanceAnswer = ResultOf<typeof BALANCE>['coalitionNetwork']['balance'];
