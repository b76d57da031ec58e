import type { Picture, PictureNode, TieVerdict } from '@stancegraph/drawing';

export interface Neighbour {
  id: string;
  name: string;
  weight: number;
  verdict: TieVerdict;
  /** How many issues the tie rests on, where it is known. */
  sharedIssues?: number | undefined;
}

type Edge = Picture['edges'][number] & Pick<Neighbour, 'sharedIssues'>;

/** Whom an actor agrees with most (or shares most with, where ties say nothing of it), and differs from most, up to `most` each, ties by name. */
export function strongestNeighbours(
  picture: { nodes: readonly Pick<PictureNode, 'id' | 'label'>[]; edges: readonly Edge[] },
  id: string,
  most = 6,
): { closest: Neighbour[]; farthest: Neighbour[] } {
  const nameOf = new Map(picture.nodes.map((node) => [node.id, node.label]));
  const all = picture.edges
    .filter((edge) => edge.source === id || edge.target === id)
    .map((edge): Neighbour => {
      const other = edge.source === id ? edge.target : edge.source;
      const { weight, verdict, sharedIssues } = edge;
      return { id: other, name: nameOf.get(other) ?? other, weight, verdict, sharedIssues };
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.name.localeCompare(b.name, 'en'));
  return {
    closest: all.filter((neighbour) => neighbour.verdict !== 'differ').slice(0, most),
    farthest: all.filter((neighbour) => neighbour.verdict === 'differ').slice(0, most),
  };
}
