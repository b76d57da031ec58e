import type { Network } from '../data/picture-query.ts';

/** The index of a community that is a group; null for who is in one alone, or in none. */
export function groupOf(network: Pick<Network, 'communities'>, community: number | null): number | null {
  const found = network.communities.find(({ index }) => index === community);
  return found && found.size > 1 ? found.index : null;
}
