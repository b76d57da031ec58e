import { expect, it } from 'vitest';
import { communityOutlines } from './communities.ts';
import { samplePicture } from './sample-picture.ts';
import { ENGLISH } from './words.ts';

it('outlines every group of two or more', () => {
  const outlines = communityOutlines(samplePicture, ENGLISH);
  expect(outlines.map(({ members }) => members)).toEqual([
    ['france', 'uk'],
    ['russia', 'healey'],
  ]);
});

it('draws no outline around somebody who is not of the group', () => {
  const nodes = samplePicture.nodes.map((node) => (node.id === 'healey' ? { ...node, x: 20, y: 1 } : node));
  expect(communityOutlines({ ...samplePicture, nodes }, ENGLISH).map(({ index }) => index)).toEqual([0]);
});
