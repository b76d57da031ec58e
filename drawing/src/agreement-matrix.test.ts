import { expect, it } from 'vitest';
import { agreementMatrix } from './agreement-matrix.ts';

const nodes = [
  { id: 'turkey', community: null, strength: 0 },
  { id: 'russia', community: 1, strength: -1 },
  { id: 'poland', community: 0, strength: 0.5 },
  { id: 'france', community: 0, strength: 1 },
];
const edges = [
  { source: 'france', target: 'poland', weight: 0.5, verdict: 'agree' },
  { source: 'france', target: 'russia', weight: -1, verdict: 'differ' },
  { source: 'france', target: 'nobody', weight: 9, verdict: 'agree' },
] as const;
const friends = { weight: 0.5, verdict: 'agree' };
const foes = { weight: -1, verdict: 'differ' };

it('orders by community, then by strength, and holds each tie twice', () => {
  const { nodes: ordered, ties, largest } = agreementMatrix(nodes, edges);
  expect(ordered.map(({ id, begins }) => [id, begins])).toEqual([
    ['france', false],
    ['poland', false],
    ['russia', true],
    ['turkey', true],
  ]);
  expect(ties).toEqual([
    [null, friends, foes, null],
    [friends, null, null, null],
    [foes, null, null, null],
    [null, null, null, null],
  ]);
  expect(largest).toBe(1);
});
