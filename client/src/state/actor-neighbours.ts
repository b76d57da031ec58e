import type { Picture } from '@stancegraph/drawing';

export const NEIGHBOUR_KINDS = ['agree', 'differ', 'neither', 'memberships', 'offices'] as const;
export type NeighbourKind = (typeof NEIGHBOUR_KINDS)[number];

export interface Neighbours {
  kind: NeighbourKind;
  /** In the picture now; could be, strongest tie first; not to be drawn, as the network does not hold them. */
  shown: string[];
  hidden: string[];
  absent: string[];
}

/** Of an actor, what the graph says beside the picture: the other ends of its memberships and offices. */
export interface Related {
  memberships: readonly string[];
  offices: readonly string[];
}

/** Whom an actor is beside, kind by kind, and who of them is shown; kinds without anybody are left out. */
export function actorNeighbours(
  picture: Picture,
  shown: ReadonlySet<string>,
  id: string,
  related: Related,
): Neighbours[] {
  const drawn = new Set(picture.nodes.map((node) => node.id));
  const ties = picture.edges
    .filter(({ source, target }) => source === id || target === id)
    .map(({ source, target, weight, verdict }) => ({ other: source === id ? target : source, weight, verdict }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.other < b.other ? -1 : 1));
  return NEIGHBOUR_KINDS.map((kind) => {
    const all =
      kind === 'memberships' || kind === 'offices'
        ? [...new Set(related[kind])].filter((other) => other !== id).sort()
        : ties.filter(({ verdict }) => verdict === kind).map(({ other }) => other);
    return {
      kind,
      shown: all.filter((other) => shown.has(other)),
      hidden: all.filter((other) => drawn.has(other) && !shown.has(other)),
      absent: all.filter((other) => !drawn.has(other)),
    };
  }).filter(({ shown: here, hidden, absent }) => here.length + hidden.length + absent.length > 0);
}

/** How many of all kinds are not in the picture; who is a neighbour in two ways is counted once. */
export const notShown = (kinds: readonly Neighbours[]): number =>
  new Set(kinds.flatMap(({ hidden, absent }) => [...hidden, ...absent])).size;
