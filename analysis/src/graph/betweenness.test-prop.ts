import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peerBetweenness } from '../../test/graphology-peers.ts';
import { edgeLists } from '../../test/random-graph.ts';
import { betweenness } from './betweenness.ts';
import { toCsrGraph } from './csr-graph.ts';

/** Lengths 1, 1/2, 1/4: sums are exact, so that both sides see the same ties between paths. */
const weights = fc.constantFrom(1, 2, 4);

test('equal to graphology’s, dense or not', () => {
  fc.assert(
    fc.property(edgeLists(9, weights), (list) => {
      const found = betweenness(toCsrGraph(list.nodes, list.source, list.target, list.weight));
      if (list.nodes < 3) {
        expect(found.every((score) => score === 0)).toBe(true);
        return;
      }
      const theirs = peerBetweenness(list);
      found.forEach((score, v) => {
        expect(score).toBeCloseTo(theirs[v] ?? Number.NaN, 9);
      });
    }),
  );
});
