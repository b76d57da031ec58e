import type { Network, NetworkNode } from '../data/picture-query.ts';

type Clause = NetworkNode['positions'][number]['stances'][number]['clauses'][number];

interface Move {
  id: string;
  name: string;
  issue: { id: string; title: string };
  to: Clause['then'];
}
export interface ConditionalGroup {
  /** Same for clauses that ask for the same conditions. */
  key: string;
  all: Clause['all'];
  /** Who would move where on which issue, by name. */
  moves: Move[];
}

/** Clauses grouped by what they ask for, the most asked for first, ties by the conditions' ids. */
export function conditionalStances(network: Network): ConditionalGroup[] {
  const groups = new Map<string, ConditionalGroup>();
  for (const { clause, move } of network.nodes.flatMap(movesOf)) {
    const group = groups.get(keyOf(clause)) ?? { key: keyOf(clause), all: clause.all, moves: [] };
    groups.set(group.key, group);
    const isKnown = group.moves.some(
      (one) => one.id === move.id && one.to === move.to && one.issue.id === move.issue.id,
    );
    if (!isKnown) group.moves.push(move);
  }
  for (const group of groups.values()) group.moves.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [...groups.values()].sort((a, b) => b.moves.length - a.moves.length || (a.key < b.key ? -1 : 1));
}

const movesOf = ({ entity: { id, name }, positions }: NetworkNode): { clause: Clause; move: Move }[] =>
  positions.flatMap(({ issue, stances }) =>
    stances.flatMap(({ clauses }) => clauses.map((clause) => ({ clause, move: { id, name, issue, to: clause.then } }))),
  );

const keyOf = ({ all }: Clause): string =>
  all
    .map(({ not, condition }) => `${not ? '!' : ''}${condition.id}`)
    .sort()
    .join(' ');
