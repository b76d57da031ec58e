import fc from 'fast-check';

export interface EdgeList {
  nodes: number;
  source: number[];
  target: number[];
  weight: number[];
}

/** Graphs of up to `most` nodes, each pair at most once. */
export function edgeLists(most: number, weight: fc.Arbitrary<number>): fc.Arbitrary<EdgeList> {
  return fc.integer({ min: 1, max: most }).chain((nodes) => {
    const pairs = Array.from({ length: nodes * nodes }, (_, i) => [Math.floor(i / nodes), i % nodes] as const).filter(
      ([a, b]) => a < b,
    );
    return fc.subarray([...pairs]).chain((chosen) =>
      fc.array(weight, { minLength: chosen.length, maxLength: chosen.length }).map((weights) => ({
        nodes,
        source: chosen.map(([a]) => a),
        target: chosen.map(([, b]) => b),
        weight: weights,
      })),
    );
  });
}
