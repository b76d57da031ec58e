import type { PictureEdge } from './picture.ts';

export interface MatrixNode {
  id: string;
  community: number | null;
  strength: number;
}
export type MatrixTie = Pick<PictureEdge, 'weight' | 'verdict'>;
export interface AgreementMatrix<Node extends MatrixNode> {
  /** Rows and columns alike; `begins`: another community begins here. */
  nodes: (Node & { begins: boolean })[];
  /** `ties[row][column]`; null on the diagonal and where there is no tie. */
  ties: (MatrixTie | null)[][];
  /** The largest absolute weight, 0 without ties. */
  largest: number;
}

/** Who agrees with whom, community by community, the most strongly tied first in each; ties to others are left out. */
export function agreementMatrix<Node extends MatrixNode>(
  nodes: readonly Node[],
  edges: readonly PictureEdge[],
): AgreementMatrix<Node> {
  const sorted = [...nodes].sort(inCommunityOrder);
  const place = new Map(sorted.map((node, at) => [node.id, at]));
  const ties = sorted.map(() => sorted.map((): MatrixTie | null => null));
  let largest = 0;
  for (const { source, target, weight, verdict } of edges) {
    const [a, b] = [place.get(source), place.get(target)];
    const [above, below] = [ties[a ?? -1], ties[b ?? -1]];
    if (a === undefined || b === undefined || !above || !below) continue;
    above[b] = { weight, verdict };
    below[a] = { weight, verdict };
    largest = Math.max(largest, Math.abs(weight));
  }
  return {
    nodes: sorted.map((node, at) => ({
      ...node,
      begins: at > 0 && sorted[at - 1]?.community !== node.community,
    })),
    ties,
    largest,
  };
}

/** By community, who has none last; then by strength, greatest first; then by id. */
function inCommunityOrder(a: MatrixNode, b: MatrixNode): number {
  const group = ({ community }: MatrixNode) => community ?? Number.MAX_SAFE_INTEGER;
  return group(a) - group(b) || b.strength - a.strength || (a.id < b.id ? -1 : 1);
}
