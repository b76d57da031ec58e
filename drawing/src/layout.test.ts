import { expect, it } from 'vitest';
import { extentOf, RADIUS } from './geometry.ts';
import { type LayoutInput, layout } from './layout.ts';
import { overlap } from './separate-boxes.ts';

const NAMES = ['France', 'Russia', 'The coalition of the willing', 'United Kingdom', 'Ukraine Defense Contact Group'];

/** Blocs of the sizes of the first world: 24 in favour, 7 against, 9 by themselves. */
function blocs(sizes: readonly number[], alone: number): LayoutInput {
  const nodes = sizes.flatMap((size, community) =>
    Array.from({ length: size }, (_, index) => ({
      id: `b${community}-${index}`,
      community,
      label: NAMES[index % NAMES.length] ?? '',
    })),
  );
  const edges = nodes.flatMap((a, index) =>
    nodes.slice(index + 1).map((b) => ({ source: a.id, target: b.id, weight: a.community === b.community ? 1 : -0.5 })),
  );
  const rest = Array.from({ length: alone }, (_, index) => ({ id: `alone-${index}`, community: sizes.length + index }));
  return { nodes: [...nodes, ...rest], edges };
}

function boxes(network: LayoutInput) {
  const labels = new Map(network.nodes.map((node) => [node.id, node.label ?? node.id]));
  return layout(network, { seed: 1 }).map(({ id, x, y }) => ({
    id,
    ...extentOf(labels.get(id) ?? id),
    x: x * RADIUS,
    y: y * RADIUS,
  }));
}

it('places nothing on anything else, labels included', () => {
  const placed = boxes(blocs([24, 7, 3], 9));
  const hits = placed.flatMap((a, index) =>
    placed.slice(index + 1).filter((b) => {
      const by = overlap(a, b);
      return by.x > 1 && by.y > 1;
    }),
  );
  expect(hits).toEqual([]);
});

it('keeps a bloc nearer to itself than to the other', () => {
  const placed = boxes(blocs([12, 12], 0));
  const centre = (bloc: string) => {
    const own = placed.filter((box) => box.id.startsWith(bloc));
    return {
      x: own.reduce((sum, box) => sum + box.x, 0) / own.length,
      y: own.reduce((sum, box) => sum + box.y, 0) / own.length,
    };
  };
  const [first, second] = [centre('b0'), centre('b1')];
  for (const box of placed) {
    const [own, other] = box.id.startsWith('b0') ? [first, second] : [second, first];
    expect(Math.hypot(box.x - own.x, box.y - own.y)).toBeLessThan(Math.hypot(box.x - other.x, box.y - other.y));
  }
});

it('parks nodes without a tie below the rest', () => {
  const placed = boxes(blocs([10], 5));
  const lowest = Math.max(...placed.filter((box) => box.id.startsWith('b')).map((box) => box.y + box.below));
  const alone = placed.filter((box) => box.id.startsWith('alone'));
  expect(alone).toHaveLength(5);
  for (const box of alone) expect(box.y - box.above).toBeGreaterThanOrEqual(lowest);
});

it('answers an empty network and a single node', () => {
  expect(layout({ nodes: [], edges: [] }, { seed: 1 })).toEqual([]);
  expect(layout({ nodes: [{ id: 'a', community: null }], edges: [] }, { seed: 1 })).toEqual([
    { id: 'a', x: 0, y: expect.any(Number) },
  ]);
});

it('gives another picture for another seed', () => {
  const network = blocs([8], 0);
  expect(layout(network, { seed: 1 })).not.toEqual(layout(network, { seed: 2 }));
});
