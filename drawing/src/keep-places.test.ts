import { expect, it } from 'vitest';
import { keepPlaces } from './keep-places.ts';
import type { Picture, PictureNode } from './picture.ts';

const node = (id: string, x: number, y: number): PictureNode => ({
  id,
  x,
  y,
  label: id,
  type: 'COUNTRY',
  position: 'SUPPORT',
  conditional: false,
  community: null,
});
const tie = (source: string, target: string, weight: number) => ({ source, target, weight, verdict: 'agree' as const });
const before: Picture = { nodes: [node('a', 0, 0), node('b', 20, 0), node('gone', 40, 0)], edges: [] };
const placeOf = (picture: Picture, id: string) => {
  const found = picture.nodes.find((candidate) => candidate.id === id);
  return { x: found?.x, y: found?.y };
};

it('leaves whoever was there where they were, with what is new about them', () => {
  const after = { nodes: [node('a', 7, 7), { ...node('b', 9, 9), label: 'B' }], edges: [tie('a', 'b', 1)] };
  const kept = keepPlaces(before, after);
  expect(kept.nodes).toEqual([node('a', 0, 0), { ...node('b', 20, 0), label: 'B' }]);
  expect(kept.edges).toEqual(after.edges);
});

it('puts who is new between those they agree with, by how much', () => {
  const after = {
    nodes: [node('a', 0, 0), node('b', 20, 0), node('c', 90, 90)],
    edges: [tie('a', 'c', 1), tie('b', 'c', 1)],
  };
  expect(placeOf(keepPlaces(before, after), 'c')).toEqual({ x: 10, y: 0 });
});

it('puts who agrees with nobody where they would be, and nobody on anybody else', () => {
  const after = { nodes: [node('a', 0, 0), node('c', 90, 90), node('d', 90, 90), node('e', 1, 1)], edges: [] };
  const kept = keepPlaces(before, after);
  expect(placeOf(kept, 'c')).toEqual({ x: 90, y: 90 });
  for (const one of kept.nodes)
    for (const other of kept.nodes)
      if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(5);
});
