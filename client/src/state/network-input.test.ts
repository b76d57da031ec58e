import { expect, it } from 'vitest';
import { address } from './address.ts';
import { networkInput, tieInput } from './network-input.ts';

const here = address.parse({
  issues: ['a'],
  minWeight: 0.5,
  actorTypes: ['COUNTRY'],
  selected: 'x',
  view: 'table',
  hide: ['agree'],
});

it('asks the API only for what is about the network', () => {
  expect(networkInput(here)).toEqual({ issues: ['a'], minWeight: 0.5, actorTypes: ['COUNTRY'] });
});

it('asks for a tie without what could hide it', () => {
  expect(tieInput(here, 'x', 'y')).toEqual({ issues: ['a'], actors: ['x', 'y'], communities: 'NONE', isolates: true });
});
