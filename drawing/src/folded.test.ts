import { expect, it } from 'vitest';
import { folded, tieSumOf } from './folded.ts';
import type { Picture, PictureNode } from './picture.ts';
import { ENGLISH } from './words.ts';

const node = (id: string, community: number, position: PictureNode['position'], x: number): PictureNode => ({
  id,
  label: id,
  type: 'COUNTRY',
  position,
  conditional: false,
  community,
  x,
  y: 0,
});
const picture: Picture = {
  nodes: [node('a', 0, 'SUPPORT', 0), node('b', 0, 'OPPOSE', 2), node('c', 1, 'SUPPORT', 9), node('d', 1, null, 11)],
  edges: [
    { source: 'a', target: 'b', weight: -1, verdict: 'differ' },
    { source: 'a', target: 'c', weight: 1, verdict: 'agree' },
    { source: 'b', target: 'c', weight: -0.5, verdict: 'differ' },
    { source: 'c', target: 'd', weight: 1, verdict: 'agree' },
  ],
  groups: [
    { key: 'nato', label: 'NATO' },
    { key: '-', label: 'Not in NATO' },
  ],
};
const names = { words: ENGLISH };

it('draws a group as one node in its middle, at the mean of the positions, its ties averaged', () => {
  const { picture: drawn, members } = folded(picture, ['nato'], { sum: 'MEAN', ...names });
  expect(drawn.nodes.map(({ id }) => id)).toEqual(['c', 'd', '.nato']);
  expect(drawn.nodes[2]).toMatchObject({ label: 'NATO (2)', type: 'GROUP', position: 'NEUTRAL', x: 1 });
  expect(drawn.edges).toEqual([
    { source: 'c', target: 'd', weight: 1, verdict: 'agree' },
    { source: '.nato', target: 'c', weight: 0.25, verdict: 'agree' },
  ]);
  expect(members).toEqual(new Map([['.nato', ['a', 'b']]]));
});

it('adds counts up, and ties two groups once', () => {
  const { picture: drawn } = folded(picture, ['nato', '-'], { sum: 'SUM', ...names });
  expect(drawn.edges).toEqual([{ source: '.-', target: '.nato', weight: 0.5, verdict: 'agree' }]);
});

it('says nothing where agreement and disagreement cancel out', () => {
  const even = { ...picture, edges: picture.edges.map((edge) => ({ ...edge, weight: Math.sign(edge.weight) })) };
  expect(folded(even, ['nato'], { sum: 'MEAN', ...names }).picture.edges[1]).toMatchObject({ verdict: 'neither' });
});

it('leaves a picture as it is where there is nothing to fold', () => {
  expect(folded(picture, ['eu'], { sum: 'MEAN', ...names }).picture).toBe(picture);
});

it('adds up counts only', () => {
  expect(['NONE', undefined, 'JACCARD'].map((normalization) => tieSumOf({ normalization }))).toEqual([
    'SUM',
    'MEAN',
    'MEAN',
  ]);
});
