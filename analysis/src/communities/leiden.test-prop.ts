import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peerLouvain } from '../../test/graphology-peers.ts';
import { type EdgeList, edgeLists } from '../../test/random-graph.ts';
import { toCsrGraph } from '../graph/csr-graph.ts';
import { seededRandom } from '../graph/random.ts';
import { leiden } from './leiden.ts';
import { louvain } from './louvain.ts';
import { modularity } from './modularity.ts';

const weights = fc.integer({ min: 1, max: 8 }).map((eighths) => eighths / 8);
const csr = ({ nodes, source, target, weight }: EdgeList) => toCsrGraph(nodes, source, target, weight);

function connected(list: EdgeList, inside: (node: number) => boolean): boolean {
  const members = Array.from({ length: list.nodes }, (_, v) => v).filter(inside);
  const reached = new Set(members.slice(0, 1));
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    list.source.forEach((a, tie) => {
      const b = list.target[tie] ?? -1;
      if (!inside(a) || !inside(b)) return;
      if (reached.has(a)) reached.add(b);
      if (reached.has(b)) reached.add(a);
    });
  }
  return reached.size === members.length;
}

/** The best modularity over all partitions. */
function bestOf(list: EdgeList): number {
  const graph = csr(list);
  let best = Number.NEGATIVE_INFINITY;
  const place = (node: number, groups: number[], used: number): void => {
    if (node === list.nodes) best = Math.max(best, modularity(graph, groups) ?? 0);
    else for (let g = 0; g <= used; g++) place(node + 1, [...groups, g], Math.max(used, g + 1));
  };
  place(0, [], 0);
  return best;
}

describe('laws', () => {
  test('communities are connected, nodes without ties alone', () => {
    fc.assert(
      fc.property(edgeLists(14, weights), fc.nat(), (list, seed) => {
        const community = leiden(csr(list), seed);
        for (const group of new Set(community)) expect(connected(list, (v) => community[v] === group)).toBe(true);
      }),
    );
  });

  test('no worse than Louvain, ours or graphology’s', () => {
    fc.assert(
      fc.property(edgeLists(14, weights), fc.nat(1000), (list, seed) => {
        const graph = csr(list);
        const found = modularity(graph, leiden(graph, seed)) ?? 0;
        expect(found).toBeGreaterThanOrEqual((modularity(graph, louvain(graph, seed)) ?? 0) - 1e-9);
        if (list.source.length === 0) return;
        const partition = peerLouvain(list, seededRandom(seed));
        expect(found).toBeGreaterThanOrEqual((modularity(graph, partition) ?? 0) - 1e-9);
      }),
    );
  });

  test('on tiny graphs as good as the best of all partitions', () => {
    fc.assert(
      fc.property(edgeLists(6, weights), (list) => {
        const graph = csr(list);
        expect(modularity(graph, leiden(graph, 1)) ?? 0).toBeCloseTo(bestOf(list), 9);
      }),
      { numRuns: 60 },
    );
  });

  test('the same seed gives the same communities', () => {
    fc.assert(
      fc.property(edgeLists(14, weights), fc.nat(), (list, seed) => {
        expect(leiden(csr(list), seed)).toEqual(leiden(csr(list), seed));
        expect(louvain(csr(list), seed)).toEqual(louvain(csr(list), seed));
      }),
    );
  });
});
