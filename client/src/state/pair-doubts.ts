interface Named {
  id: string;
  name: string;
}
interface Pair {
  source: Named;
  target: Named;
  share: number;
}
interface Node {
  entity: { id: string };
  community: number | null;
}

export interface PairDoubt extends Pair {
  /** Whether both are of one group in the picture. */
  isTogether: boolean;
  /** Share of the draws in which they stand otherwise than in the picture, 0 to 1. */
  doubt: number;
}

/** Pairs that stand otherwise than in the picture in more of the draws than this are not settled by the sources. */
export const UNSETTLED = 0.2;

/** The pairs, the one that the sources settle least first; of equal ones those of one group first, then by name. */
export function pairDoubts(pairs: readonly Pair[], nodes: readonly Node[]): PairDoubt[] {
  const groupOf = new Map(nodes.map(({ entity, community }) => [entity.id, community]));
  return pairs
    .map((pair) => {
      const isTogether = groupOf.get(pair.source.id) === groupOf.get(pair.target.id);
      return { ...pair, isTogether, doubt: isTogether ? 1 - pair.share : pair.share };
    })
    .sort(
      (a, b) =>
        b.doubt - a.doubt ||
        Number(b.isTogether) - Number(a.isTogether) ||
        a.source.name.localeCompare(b.source.name, 'en') ||
        a.target.name.localeCompare(b.target.name, 'en'),
    );
}
