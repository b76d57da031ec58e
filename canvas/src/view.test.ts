import { ENGLISH, PALETTES, type Picture, styleOf } from '@stancegraph/drawing';
import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { showPicture } from './show-picture.ts';
import { fitAll, isAllInView } from './view.ts';

const [WIDTH, HEIGHT] = [800, 400];
const node = (id: string, x: number, y: number) =>
  ({ id, label: `Actor ${id}`, type: 'COUNTRY', position: 'SUPPORT', conditional: false, community: 0, x, y }) as const;
const wide: Picture = { nodes: [node('a', 0, 0), node('b', 100, 0), node('c', 50, 40)], edges: [] };

let graph: Core;
beforeEach(() => {
  graph = cytoscape({ headless: true, styleEnabled: true });
  graph.style(styleOf(PALETTES.light) as unknown as cytoscape.StylesheetJson);
  // A graph without a screen has no size.
  Object.assign(graph, { width: () => WIDTH, height: () => HEIGHT });
});
afterEach(() => graph.destroy());

it('brings all of a picture into view, names and outlines too', () => {
  showPicture(graph, wide, ENGLISH);
  expect(isAllInView(graph)).toBe(false);
  fitAll(graph);
  expect(isAllInView(graph)).toBe(true);
  const { x1, y1, x2, y2 } = graph.elements().renderedBoundingBox();
  expect([x1 >= 0, y1 >= 0, x2 <= WIDTH, y2 <= HEIGHT]).toEqual([true, true, true, true]);
  expect(Math.max(x2 - x1 - WIDTH, y2 - y1 - HEIGHT)).toBeGreaterThan(-80);
});

it('fits what is shown, and comes no nearer than is good to look at', () => {
  showPicture(graph, wide, ENGLISH);
  graph.getElementById('b').addClass('hidden');
  graph.nodes('.hull, .group-label').addClass('hidden');
  fitAll(graph);
  const [a, c] = [graph.getElementById('a').renderedPosition(), graph.getElementById('c').renderedPosition()];
  expect((a.x + c.x) / 2).toBeCloseTo(WIDTH / 2);
  graph.getElementById('c').addClass('hidden');
  fitAll(graph);
  expect(graph.zoom()).toBe(1.25);
});
