import type { Network } from '../data/picture-query.ts';

type Clause = Network['nodes'][number]['positions'][number]['stances'][number]['clauses'][number];

export interface ConditionalGroup {
  /** Same for clauses that ask for the same conditions. */
  key: string;
  all: Clause['all'];
  /** Who would move where, by name. */
  moves: { id: string; name: string; to: Clause['then'] }[];
}

/** Clauses grouped by what they ask for, the most asked for first, ties by the conditions' ids. */
export function conditionalStances(network: Network): ConditionalGroup[] {
  const groups = new Map<string, ConditionalGroup>();
  for (const node of network.nodes) {
    for (const clause of node.positions.flatMap((position) => position.stances.flatMap((stance) => stance.clauses))) {
      const key = clause.all
        .map(({ not, condition }) => `${not ? '!' : ''}${condition.id}`)
        .sort()
        .join(' ');
      const group = groups.get(key) ?? { key, all: clause.all, moves: [] };
      groups.set(key, group);
      const { id, name } = node.entity;
      if (!group.moves.some((move) => move.id === id && move.to === clause.then))
        group.moves.push({ id, name, to: clause.then });
    }
  }
  for (const group of groups.values()) group.moves.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [...groups.values()].sort((a, b) => b.moves.length - a.moves.length || (a.key < b.key ? -1 : 1));
}
