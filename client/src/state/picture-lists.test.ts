import type { Picture } from '@stancegraph/drawing';
import { expect, it } from 'vitest';
import { byPosition } from './by-position.ts';
import { isTieHidden, toggled, visibleIds } from './hidden.ts';
import { strongestNeighbours } from './strongest-neighbours.ts';

const node = (id: string, position: Picture['nodes'][number]['position']) =>
  ({ id, label: id.toUpperCase(), type: 'COUNTRY', position, conditional: false, community: 0, x: 0, y: 0 }) as const;
const picture: Picture = {
  nodes: [node('d', null), node('c', 'OPPOSE'), node('b', 'SUPPORT'), node('a', 'SUPPORT')],
  edges: [
    { source: 'a', target: 'b', weight: 0.5, verdict: 'agree' },
    { source: 'a', target: 'c', weight: -1, verdict: 'differ' },
    { source: 'b', target: 'c', weight: -1, verdict: 'differ' },
  ],
};

it('lists who stands where, from for to against to not known', () => {
  expect(byPosition(picture).map(({ position, nodes }) => [position, nodes.map(({ id }) => id)])).toEqual([
    ['SUPPORT', ['a', 'b']],
    ['OPPOSE', ['c']],
    [null, ['d']],
  ]);
});

it('hides by position and by sign of the tie', () => {
  expect([...visibleIds(picture, new Set(['SUPPORT', 'UNKNOWN']))]).toEqual(['c']);
  expect(isTieHidden('differ', new Set(['differ']))).toBe(true);
  expect(isTieHidden('agree', new Set(['differ']))).toBe(false);
});

it('switches a key on and off', () => {
  expect(toggled(new Set(), 'agree')).toEqual(['agree']);
  expect(toggled(new Set(['differ', 'UNKNOWN']), 'agree')).toEqual(['UNKNOWN', 'agree', 'differ']);
  expect(toggled(new Set(['agree']), 'agree')).toBeUndefined();
});

it('finds the closest and the farthest, strongest first', () => {
  expect(strongestNeighbours(picture, 'c')).toEqual({
    closest: [],
    farthest: [
      { id: 'a', name: 'A', weight: -1, verdict: 'differ' },
      { id: 'b', name: 'B', weight: -1, verdict: 'differ' },
    ],
  });
});
