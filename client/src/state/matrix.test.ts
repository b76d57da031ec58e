import { expect, it } from 'vitest';
import { toMatrix } from './matrix.ts';
import { network } from './sample-network.ts';
import { toPicture } from './to-picture.ts';

const nothing = new Set<string>();
const picture = toPicture(network);

it('orders by community, then by strength, who is in none last', () => {
  const { actors } = toMatrix(network, picture, nothing);
  expect(actors.map(({ id }) => id)).toEqual(['france', 'poland', 'russia', 'turkey']);
  expect(actors.map(({ begins }) => begins)).toEqual([false, false, true, true]);
});

it('holds each tie twice and nothing on the diagonal', () => {
  expect(toMatrix(network, picture, nothing)).toMatchObject({
    weights: [
      [null, 0.5, -1, null],
      [0.5, null, null, null],
      [-1, null, null, null],
      [null, null, null, null],
    ],
    largest: 1,
  });
});

it('leaves out whom the legend hides, and hidden ties', () => {
  expect(toMatrix(network, picture, new Set(['OPPOSE'])).actors.map(({ id }) => id)).toEqual([
    'france',
    'poland',
    'turkey',
  ]);
  const agreeing = toMatrix(network, picture, new Set(['differ']));
  expect(agreeing.weights[0]).toEqual([null, 0.5, null, null]);
  expect(agreeing.largest).toBe(0.5);
});
