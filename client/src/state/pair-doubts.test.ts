import { expect, it } from 'vitest';
import { pairDoubts } from './pair-doubts.ts';

const named = (id: string) => ({ id, name: id });
const pair = (source: string, target: string, share: number) => ({
  source: named(source),
  target: named(target),
  share,
});
const NODES = [
  { entity: { id: 'a' }, community: 0 },
  { entity: { id: 'b' }, community: 0 },
  { entity: { id: 'c' }, community: 1 },
];

it('doubts a pair of one group by the draws without them together, one of two groups by those with', () => {
  const rows = pairDoubts([pair('a', 'b', 0.75), pair('b', 'c', 0.5), pair('a', 'c', 0.25)], NODES);
  expect(rows.map(({ source, target, isTogether, doubt }) => [source.id + target.id, isTogether, doubt])).toEqual([
    ['bc', false, 0.5],
    ['ab', true, 0.25],
    ['ac', false, 0.25],
  ]);
});
