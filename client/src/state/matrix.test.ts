import { expect, it } from 'vitest';
import { toMatrix } from './matrix.ts';
import { network } from './sample-network.ts';
import { toPicture } from './to-picture.ts';

const nothing = new Set<string>();
const picture = toPicture(network);
const friends = { weight: 0.5, verdict: 'agree' };
const foes = { weight: -1, verdict: 'differ' };

it('orders by community, then by strength, who is in none last', () => {
  const { actors } = toMatrix(network, picture, nothing);
  expect(actors.map(({ id }) => id)).toEqual(['france', 'poland', 'russia', 'turkey']);
  expect(actors.map(({ begins }) => begins)).toEqual([false, false, true, true]);
});

it('holds each tie twice and nothing on the diagonal', () => {
  expect(toMatrix(network, picture, nothing)).toMatchObject({
    ties: [
      [null, friends, foes, null],
      [friends, null, null, null],
      [foes, null, null, null],
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
  expect(agreeing.ties[0]).toEqual([null, friends, null, null]);
  expect(agreeing.largest).toBe(0.5);
});
