import { ENGLISH, edgeId, PALETTES, type Picture, styleOf } from '@stancegraph/drawing';
import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { showMany } from './show-many.ts';
import { showPicture } from './show-picture.ts';
import { showSelection } from './show-selection.ts';

const node = (id: string, x = 0) =>
  ({ id, label: id, type: 'COUNTRY', position: 'SUPPORT', conditional: false, community: null, x, y: 0 }) as const;
const picture: Picture = {
  nodes: [node('a'), node('b', 5), node('c', 9)],
  edges: [
    { source: 'a', target: 'b', weight: 1, verdict: 'agree' },
    { source: 'b', target: 'c', weight: -1, verdict: 'differ' },
  ],
};
let graph: Core;
beforeEach(() => {
  graph = cytoscape({ headless: true, styleEnabled: true });
  graph.style(styleOf(PALETTES.light) as unknown as cytoscape.StylesheetJson);
  showPicture(graph, picture, ENGLISH);
});
afterEach(() => graph.destroy());
const ids = (selector: string) =>
  graph
    .elements(selector)
    .map((element) => element.id())
    .sort();

it('draws every actor and tie under its own id', () => {
  expect(ids('.actor')).toEqual(['a', 'b', 'c']);
  expect(ids('.tie')).toEqual([edgeId('a', 'b'), edgeId('b', 'c')]);
});

it('keeps what stays when the picture changes, and takes away what goes', () => {
  const kept = graph.getElementById('b');
  showPicture(graph, { nodes: [{ ...node('b', 7), position: 'OPPOSE' }, node('d')], edges: [] }, ENGLISH);
  expect(ids('*')).toEqual(['b', 'd']);
  expect(kept.inside()).toBe(true);
  expect(kept.data('position')).toBe('OPPOSE');
  expect(kept.position('x')).toBe(7 * 14);
});

it('lights what the chosen is tied to and dims the rest', () => {
  showSelection(graph, { kind: 'node', id: 'a' });
  expect([ids('.chosen'), ids('.dimmed'), ids('.lit')]).toEqual([['a'], ['b~c', 'c'], ['a~b']]);
  showSelection(graph, { kind: 'tie', source: 'b', target: 'c' });
  expect([ids('.chosen'), ids('.dimmed')]).toEqual([['b~c'], ['a', 'a~b']]);
  showSelection(graph, null);
  expect(ids('.chosen, .dimmed, .lit')).toEqual([]);
});

it('ignores a choice that is not in the picture', () => {
  showSelection(graph, { kind: 'node', id: 'nobody' });
  expect(ids('.chosen, .dimmed')).toEqual([]);
});

it('lights the given ties between several, keeps who stands on the way, and dims the rest', () => {
  showMany(
    graph,
    ['a', 'c'],
    [
      ['b', 'a'],
      ['b', 'c'],
    ],
  );
  expect([ids('.chosen'), ids('.lit'), ids('.dimmed')]).toEqual([['a', 'c'], ['a~b', 'b~c'], []]);
  showMany(graph, ['a', 'b'], []);
  expect([ids('.chosen'), ids('.dimmed')]).toEqual([
    ['a', 'b'],
    ['a~b', 'b~c', 'c'],
  ]);
});

it('keeps the focus of the keyboard when the picture changes', () => {
  graph.getElementById('a').addClass('focused');
  showPicture(graph, { ...picture, nodes: [node('a', 3), node('b'), node('c')] }, ENGLISH);
  expect(ids('.focused')).toEqual(['a']);
});
