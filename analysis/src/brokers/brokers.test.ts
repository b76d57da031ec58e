import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeLists } from '../../test/random-graph.ts';
import { toCsrGraph } from '../graph/csr-graph.ts';
import { brokers } from './brokers.ts';
import { constraint } from './constraint.ts';
import { participation } from './participation.ts';

const graphOf = (nodes: number, ...ties: [number, number, number][]) =>
  toCsrGraph(
    nodes,
    ties.map(([a]) => a),
    ties.map(([, b]) => b),
    ties.map(([, , weight]) => weight),
  );

/** Two pairs that meet in the middle: 0 - 1 - 2 - 3 - 4. */
const chain = graphOf(5, [0, 1, 1], [1, 2, 1], [2, 3, 1], [3, 4, 1]);

describe('by hand', () => {
  test('constraint: an end depends on one partner, the middle on two that do not know each other', () => {
    expect([...constraint(chain)]).toEqual([1, 1 / 2, 1 / 2, 1 / 2, 1]);
  });

  test('constraint of a triangle: each partner is reached directly and through the other', () => {
    const triangle = graphOf(4, [0, 1, 2], [1, 2, 2], [0, 2, 2]);
    const each = 2 * (1 / 2 + 1 / 4) ** 2;
    expect([...constraint(triangle)]).toEqual([each, each, each, Number.NaN]);
  });

  test('participation: by the weight that goes to each community', () => {
    const star = graphOf(4, [0, 1, 1], [0, 2, 1], [0, 3, 2]);
    expect([...participation(star, [0, 0, 0, 1])]).toEqual([1 - 2 * (1 / 2) ** 2, 0, 0, 0]);
    expect(participation(graphOf(1), [0])).toEqual(Float64Array.of(Number.NaN));
  });

  test('brokers by name, hostile ties left out', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e'].map((id, i) => ({ id, community: i < 3 ? 0 : 1 }));
    const ties = [
      ['a', 'b', 1],
      ['b', 'c', 1],
      ['c', 'd', 1],
      ['a', 'd', -1],
    ] as const;
    const edges = ties.map(([source, target, weight]) => ({ source, target, weight }));
    expect(brokers({ nodes, edges } as never)).toEqual([
      { id: 'c', participation: 1 / 2, constraint: 1 / 2 },
      { id: 'b', participation: 0, constraint: 1 / 2 },
      { id: 'a', participation: 0, constraint: 1 },
      { id: 'd', participation: 0, constraint: 1 },
    ]);
  });
});

test('neither depends on the scale of the weights; both stay in their range', () => {
  const weight = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(edgeLists(8, weight), fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }), (list, community) => {
      const graph = toCsrGraph(list.nodes, list.source, list.target, list.weight);
      const doubled = { ...graph, weight: graph.weight.map((w) => 2 * w) };
      expect(constraint(doubled)).toEqual(constraint(graph));
      expect(participation(doubled, community)).toEqual(participation(graph, community));
      for (const value of constraint(graph)) if (!Number.isNaN(value)) expect(value).toBeGreaterThan(0);
      for (const value of participation(graph, community))
        if (!Number.isNaN(value)) expect(value).toBeLessThanOrEqual(2 / 3 + 1e-12);
    }),
  );
});
