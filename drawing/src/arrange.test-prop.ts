import { POSITIONS } from '@stancegraph/analysis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeSteps } from './arrange.ts';
import { extentOf, RADIUS } from './geometry.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { overlap } from './separate-boxes.ts';

const node = fc.record({
  community: fc.option(fc.nat(4)),
  label: fc.string({ maxLength: 40 }),
  strength: fc.integer({ min: -8, max: 20 }),
  position: fc.option(fc.constantFrom(...POSITIONS)),
});
const network = fc.array(node, { maxLength: 30 }).chain((rows) => {
  const nodes = rows.map((row, index) => ({ id: `n${index}`, ...row }));
  const end = fc.nat(Math.max(0, nodes.length - 1)).map((index) => `n${index}`);
  const tie = fc.record({ source: end, target: end, weight: fc.double({ min: -1, max: 1, noNaN: true }) });
  return fc.record({
    nodes: fc.constant(nodes),
    edges: fc
      .uniqueArray(tie, { maxLength: 60, selector: ({ source, target }) => [source, target].sort().join(' ') })
      .map((ties) => ties.filter(({ source, target }) => source !== target && nodes.length > 0)),
  });
});
type Network = typeof network extends fc.Arbitrary<infer N> ? N : never;

function arrange(given: Network, layout: Layout) {
  const steps = arrangeSteps(given, { layout, seed: 1 });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function boxes(given: Network, layout: Layout) {
  const nodes = new Map(given.nodes.map((one) => [one.id, one]));
  return arrange(given, layout).map(({ id, x, y }) => {
    const { label = '', strength = 0, position = null, community = null } = nodes.get(id) ?? {};
    return { strength, position, community, ...extentOf(label), x: x * RADIUS, y: y * RADIUS };
  });
}

describe.each(LAYOUTS)('the layout %s', (layout) => {
  it('places every node once, none on another, labels included', () => {
    fc.assert(
      fc.property(network, (given) => {
        expect(arrange(given, layout).map(({ id }) => id)).toEqual(given.nodes.map(({ id }) => id).sort());
        const placed = boxes(given, layout);
        const hits = placed.flatMap((a, at) =>
          placed.slice(at + 1).filter((b) => overlap(a, b).x > 1 && overlap(a, b).y > 1),
        );
        expect(hits).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the input, nor on which end is named first', () => {
    fc.assert(
      fc.property(network, ({ nodes, edges }) => {
        const turned = edges
          .map(({ source, target, weight }) => ({ source: target, target: source, weight }))
          .reverse();
        expect(arrange({ nodes: [...nodes].reverse(), edges: turned }, layout)).toEqual(
          arrange({ nodes, edges }, layout),
        );
      }),
      { numRuns: 40 },
    );
  });
});

it.each(['CIRCLE', 'CONCENTRIC'] as const)('%s lets others in between while it looks for room for many', (layout) => {
  const nodes = Array.from({ length: 200 }, (_, at) => {
    return { id: `n${at}`, label: `Number ${at}`, community: null, strength: at, position: null };
  });
  const steps = arrangeSteps({ nodes, edges: [] }, { layout, seed: 1 });
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(20);
});

it('POSITIONS puts who supports left of who is neutral, and who opposes right of them', () => {
  const scale = ['SUPPORT', 'LEAN_SUPPORT', 'NEUTRAL', 'LEAN_OPPOSE', 'OPPOSE', 'UNDECIDED', null];
  fc.assert(
    fc.property(network, (given) => {
      const placed = boxes(given, 'POSITIONS');
      for (const a of placed)
        for (const b of placed)
          if (scale.indexOf(a.position) < scale.indexOf(b.position)) expect(a.x).toBeLessThan(b.x);
    }),
  );
});

it('CIRCLE puts the members of a community next to each other', () => {
  fc.assert(
    fc.property(network, (given) => {
      const placed = boxes(given, 'CIRCLE');
      const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
      fc.pre(placed.length > 2);
      const middle = {
        x: (Math.min(...xs) + Math.max(...xs)) / 2,
        y: (Math.min(...ys) + Math.max(...ys)) / 2,
      };
      const around = placed
        .map(({ x, y, community }) => ({ community, angle: Math.atan2(y - middle.y, (x - middle.x) / 1.25) }))
        .sort((a, b) => a.angle - b.angle);
      const changes = around.filter(({ community }, at) => community !== around.at(at - 1)?.community).length;
      const groups = new Set(placed.map(({ community }) => community)).size;
      expect(changes).toBe(groups === 1 ? 0 : groups);
    }),
    { numRuns: 40 },
  );
});

it('CONCENTRIC puts who is stronger by more than a fifth of the range no further out', () => {
  const nodes = [9, 9, 7, 4, 0, 0, 0, 0].map((strength, at) => ({
    id: `n${at}`,
    label: '',
    community: null,
    strength,
    position: null,
  }));
  const placed = boxes({ nodes, edges: [] }, 'CONCENTRIC');
  const [xs, ys] = [placed.slice(4).map(({ x }) => x), placed.slice(4).map(({ y }) => y)];
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const far = placed.map(({ x, y }) => Math.hypot((x - middle.x) / 1.25, y - middle.y));
  expect(far.map((one) => far.filter((other) => other < one - 0.5).length)).toEqual([0, 0, 2, 3, 4, 4, 4, 4]);
});
