import type { PictureEdge } from '@stancegraph/drawing';

/**
 * From one actor to another over the fewest ties; of several such ways the one whose weakest tie is the strongest, then
 * the one that is first by its ids. Breadth first, O(ties). Null: there is none.
 */
export function shortestPath(ties: readonly PictureEdge[], from: string, to: string): PictureEdge[] | null {
  const tiesOf = new Map<string, PictureEdge[]>();
  for (const tie of ties) {
    for (const id of [tie.source, tie.target]) {
      const known = tiesOf.get(id);
      if (known) known.push(tie);
      else tiesOf.set(id, [tie]);
    }
  }
  const ways = new Map<string, Way>([[from, { ties: [], weakest: Number.POSITIVE_INFINITY, ids: from }]]);
  let rim = [from];
  while (rim.length > 0 && !ways.has(to)) {
    const next = new Map<string, Way>();
    for (const id of rim) {
      const way = ways.get(id);
      for (const tie of (way && tiesOf.get(id)) ?? []) {
        const other = tie.source === id ? tie.target : tie.source;
        if (!way || ways.has(other)) continue;
        const longer = {
          ties: [...way.ties, tie],
          weakest: Math.min(way.weakest, Math.abs(tie.weight)),
          ids: `${way.ids}~${other}`,
        };
        const known = next.get(other);
        if (!known || isBetter(longer, known)) next.set(other, longer);
      }
    }
    for (const [id, way] of next) ways.set(id, way);
    rim = [...next.keys()];
  }
  return from === to ? null : (ways.get(to)?.ties ?? null);
}

interface Way {
  ties: PictureEdge[];
  weakest: number;
  ids: string;
}

const isBetter = (a: Way, b: Way): boolean => a.weakest > b.weakest || (a.weakest === b.weakest && a.ids < b.ids);

/** Besides the tie that two may have, the way around it over others. */
export const wayAround = (ties: readonly PictureEdge[], from: string, to: string): PictureEdge[] | null =>
  shortestPath(
    ties.filter((tie) => !(isEnd(tie, from) && isEnd(tie, to))),
    from,
    to,
  );

const isEnd = ({ source, target }: PictureEdge, id: string): boolean => source === id || target === id;
