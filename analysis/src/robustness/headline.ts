import type { Network } from '../network-model.ts';

/** What is said of a network in one number each; null where there is nothing to say it of. */
export interface Headline {
  modularity: number | null;
  /** Sum of the absolute weights of the negative ties over that of all, 0 to 1: how much of what ties actors divides them. */
  negativeShare: number | null;
}

export const HEADLINES = ['modularity', 'negativeShare'] as const;

export function headlineOf({ edges, measures }: Pick<Network, 'edges' | 'measures'>): Headline {
  let negative = 0;
  let all = 0;
  for (const { weight } of edges) {
    if (weight < 0) negative -= weight;
    all += Math.abs(weight);
  }
  return { modularity: measures.modularity, negativeShare: all === 0 ? null : negative / all };
}
