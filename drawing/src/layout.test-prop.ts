import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layout } from './layout.ts';

const network = fc
  .array(fc.record({ community: fc.option(fc.nat(4)), label: fc.string({ maxLength: 30 }) }), { maxLength: 24 })
  .chain((rows) => {
    const nodes = rows.map((row, index) => ({ id: `n${index}`, ...row }));
    const end = fc.nat(Math.max(0, nodes.length - 1)).map((index) => `n${index}`);
    const edge = fc.record({ source: end, target: end, weight: fc.double({ min: -1, max: 1, noNaN: true }) });
    return fc.record({
      nodes: fc.constant(nodes),
      edges: (nodes.length > 1 ? fc.uniqueArray(edge, { maxLength: 60, selector: pair }) : fc.constant([])).map(
        (edges) => edges.filter((tie) => tie.source !== tie.target),
      ),
    });
  });
const pair = (edge: { source: string; target: string }) => [edge.source, edge.target].sort().join(' ');

it('does not depend on the order of the input, nor on which end is named first', () => {
  fc.assert(
    fc.property(network, fc.integer(), fc.nat(2 ** 31 - 1), ({ nodes, edges }, turn, seed) => {
      const turned = edges.map((edge, index) =>
        (index + turn) % 2 === 0 ? edge : { ...edge, source: edge.target, target: edge.source },
      );
      const other = layout({ nodes: [...nodes].reverse(), edges: turned.reverse() }, { seed });
      expect(other).toEqual(layout({ nodes, edges }, { seed }));
    }),
    { numRuns: 60 },
  );
});

it('places every node once, at finite places with two decimals', () => {
  fc.assert(
    fc.property(network, (input) => {
      const placed = layout(input, { seed: 1 });
      expect(placed.map((point) => point.id)).toEqual(input.nodes.map((node) => node.id).sort());
      for (const { x, y } of placed) {
        expect(Math.abs(Math.round(x * 100) - x * 100)).toBeLessThan(1e-6);
        expect(Number.isFinite(y)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
