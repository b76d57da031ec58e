import { showPicture } from '@stancegraph/canvas';
import { ENGLISH, edgeId, type Picture } from '@stancegraph/drawing';
import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { showHidden } from './show-hidden.ts';

const node = (id: string, x: number) =>
  ({ id, label: id, type: 'COUNTRY', position: 'SUPPORT', conditional: false, community: null, x, y: 0 }) as const;
const picture: Picture = {
  nodes: [node('a', 0), node('b', 5), node('c', 9)],
  edges: [
    { source: 'a', target: 'b', weight: 1, verdict: 'agree' },
    { source: 'b', target: 'c', weight: -1, verdict: 'differ' },
  ],
};

it('hides ties by sign and actors by position', () => {
  const graph = cytoscape({ headless: true });
  showPicture(graph, picture, ENGLISH);
  const hidden = () => graph.elements('.hidden').map((element) => element.id());
  showHidden(graph, picture, new Set(['differ']));
  expect(hidden()).toEqual([edgeId('b', 'c')]);
  showHidden(graph, picture, new Set(['SUPPORT']));
  expect(hidden()).toEqual(['a', 'b', 'c']);
  graph.destroy();
});
