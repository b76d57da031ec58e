import { ENGLISH, PALETTES, type Picture, styleOf } from '@stancegraph/drawing';
import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { detailLabels } from './detail-labels.ts';
import { showPicture } from './show-picture.ts';

/** A row of nodes so near that of two names beside each other only one can be written; the last has most ties. */
function row(count: number): Picture {
  const id = (at: number) => `n${at}`;
  const nodes = Array.from({ length: count }, (_, at) => ({
    ...{ id: id(at), label: `Number ${at}`, type: 'COUNTRY' as const, position: 'SUPPORT' as const },
    ...{ conditional: false, community: null, x: at * 3, y: 0 },
  }));
  const ends = [0, 1, 2];
  return { nodes, edges: ends.map((at) => ({ source: id(at), target: id(count - 1), weight: 1, verdict: 'agree' })) };
}

let graph: Core;
beforeEach(() => {
  vi.useFakeTimers();
  graph = cytoscape({ headless: true, styleEnabled: true });
  graph.style(styleOf(PALETTES.light) as unknown as cytoscape.StylesheetJson);
  // A graph without a screen has no size, in which nothing would be in view.
  Object.assign(graph, { width: () => 10_000, height: () => 100 });
  detailLabels(graph);
});
afterEach(() => {
  graph.destroy();
  vi.useRealTimers();
});
const named = () => graph.nodes('.named').map((node) => node.id());
function show(count: number, zoom: number) {
  showPicture(graph, row(count), ENGLISH);
  graph.zoom(zoom);
  vi.advanceTimersByTime(100);
}

it('leaves the names of a small picture to themselves', () => {
  show(100, 0.5);
  expect(graph.nodes('.named, .unnamed').empty()).toBe(true);
});

it('names the most important first, more of them as one comes nearer, at a size that can be read', () => {
  show(120, 0.5);
  const far = named();
  expect(far).toContain('n119');
  expect(graph.getElementById('n119').data('labelSize')).toBe(24);
  expect(far.length).toBeLessThan(60);
  show(120, 1);
  expect(named().length).toBeGreaterThan(far.length);
});
