export interface MatrixNode {
  id: string;
  community: number | null;
  strength: number;
}
export interface AgreementMatrix<Node extends MatrixNode> {
  /** Rows and columns alike; `begins`: another community begins here. */
  nodes: (Node & { begins: boolean })[];
  /** `weights[row][column]`; null on the diagonal and where there is no tie. */
  weights: (number | null)[][];
  /** The largest absolute weight, 0 without ties. */
  largest: number;
}

/** Who agrees with whom, community by community, the most strongly tied first in each; ties to others are left out. */
export function agreementMatrix<Node extends MatrixNode>(
  nodes: readonly Node[],
  edges: readonly { source: string; target: string; weight: number }[],
): AgreementMatrix<Node> {
  const sorted = [...nodes].sort(inCommunityOrder);
  const place = new Map(sorted.map((node, at) => [node.id, at]));
  const weights = sorted.map(() => sorted.map((): number | null => null));
  let largest = 0;
  for (const { source, target, weight } of edges) {
    const [a, b] = [place.get(source), place.get(target)];
    const [above, below] = [weights[a ?? -1], weights[b ?? -1]];
    if (a === undefined || b === undefined || !above || !below) continue;
    above[b] = weight;
    below[a] = weight;
    largest = Math.max(largest, Math.abs(weight));
  }
  return {
    nodes: sorted.map((node, at) => ({
      ...node,
      begins: at > 0 && sorted[at - 1]?.community !== node.community,
    })),
    weights,
    largest,
  };
}

/** By community, who has none last; then by strength, greatest first; then by id. */
function inCommunityOrder(a: MatrixNode, b: MatrixNode): number {
  const group = ({ community }: MatrixNode) => community ?? Number.MAX_SAFE_INTEGER;
  return group(a) - group(b) || b.strength - a.strength || (a.id < b.id ? -1 : 1);
}
