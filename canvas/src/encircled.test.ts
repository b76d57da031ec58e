import { ENGLISH, PALETTES, styleOf } from '@stancegraph/drawing';
import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { encircled, isEncircled } from './encircled.ts';
import { showPicture } from './show-picture.ts';

/** A horseshoe, open at the top: two legs and the ground between them. */
const HORSESHOE = [
  { x: 0, y: 0 },
  { x: 2, y: 0 },
  { x: 2, y: 6 },
  { x: 8, y: 6 },
  { x: 8, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 8 },
  { x: 0, y: 8 },
];

it.each([
  ['in a leg', { x: 1, y: 3 }, true],
  ['in the other leg', { x: 9, y: 3 }, true],
  ['in the bow', { x: 5, y: 7 }, true],
  ['between the legs', { x: 5, y: 3 }, false],
  ['beside it, level with a corner', { x: -1, y: 6 }, false],
  ['below it', { x: 5, y: 9 }, false],
])('a loop that is not convex: %s', (_, point, inside) => {
  expect(isEncircled(point, HORSESHOE)).toBe(inside);
  expect(isEncircled(point, HORSESHOE.toReversed())).toBe(inside);
});

it('goes around nothing as a point or a stroke', () => {
  expect(isEncircled({ x: 0, y: 0 }, [])).toBe(false);
  expect(isEncircled({ x: 1, y: 1 }, HORSESHOE.slice(0, 2))).toBe(false);
});

it('finds the actors where they are seen, without those that are hidden', () => {
  const graph = cytoscape({ headless: true, styleEnabled: true });
  graph.style(styleOf(PALETTES.light) as unknown as cytoscape.StylesheetJson);
  const node = (id: string, x: number) =>
    ({ id, label: id, type: 'COUNTRY', position: 'SUPPORT', conditional: false, community: null, x, y: 0 }) as const;
  showPicture(graph, { nodes: [node('a', 0), node('b', 1), node('c', 9)], edges: [] }, ENGLISH);
  // One unit is 14 pixels at zoom 1: at 300 and 328 on the screen, and far to the right.
  graph.viewport({ zoom: 2, pan: { x: 300, y: 100 } });
  const loop = [
    { x: 290, y: 90 },
    { x: 340, y: 90 },
    { x: 340, y: 110 },
    { x: 290, y: 110 },
  ];
  expect(encircled(graph, loop)).toEqual(['a', 'b']);
  graph.getElementById('a').addClass('hidden');
  expect(encircled(graph, loop)).toEqual(['b']);
  graph.destroy();
});
