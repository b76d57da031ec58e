import { expect, test } from 'vitest';
import { DEFAULTS, metBy, once, stance, status, world } from '../../test/named-world.ts';
import { coalitionNetwork } from '../network/coalition-network.ts';
import type { NetworkParameters } from '../network-model.ts';
import { indexWorld } from '../world/index-world.ts';

/** a moves once there is a mandate, b once a has, and c as things are. */
const chain = indexWorld(
  world(
    status('mandate', 'UNMET'),
    status('peace', 'MET'),
    metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
    metBy('c-in', { issue: 'i', position: 'SUPPORT', actors: ['c'] }),
    stance('a', 'i', 'OPPOSE', { if: [once('mandate').to('SUPPORT')] }),
    stance('b', 'i', 'OPPOSE', { if: [once('a-in').to('SUPPORT')] }),
    stance('c', 'i', 'OPPOSE', { if: [once('peace').to('SUPPORT')] }),
    stance('d', 'i', 'OPPOSE', { if: [once('c-in').to('NEUTRAL')] }),
  ),
);
const stand = (parameters: Partial<NetworkParameters>) =>
  coalitionNetwork(chain, null, { ...DEFAULTS, ...parameters })
    .nodes.map(({ positions }) => positions[0]?.position)
    .join(' ');
const assume: NetworkParameters['assume'] = [{ condition: 'mandate', status: 'MET' }];

test('those who move later stand where they would without the assumptions', () => {
  expect(stand({})).toBe('OPPOSE OPPOSE SUPPORT NEUTRAL');
  expect(stand({ assume, round: 0 })).toBe('OPPOSE OPPOSE SUPPORT NEUTRAL');
  expect(stand({ assume, round: 1 })).toBe('SUPPORT OPPOSE SUPPORT NEUTRAL');
  expect(stand({ assume, round: 2 })).toBe('SUPPORT SUPPORT SUPPORT NEUTRAL');
});

test('what is assumed of an actor holds from the start, with or without a stance', () => {
  const given: NetworkParameters['assume'] = [{ actor: 'a', issue: 'i', position: 'SUPPORT' }];
  expect(stand({ assume: given, round: 0 })).toBe('SUPPORT OPPOSE SUPPORT NEUTRAL');
  expect(stand({ assume: given, round: 9 })).toBe(stand({ assume: given }));
});

test('two who wait for each other stand together only in the greatest fixed point', () => {
  const pair = indexWorld(
    world(
      metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
      metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
      stance('a', 'i', 'UNDECIDED', { if: [once('b-in').to('SUPPORT')] }),
      stance('b', 'i', 'UNDECIDED', { if: [once('a-in').to('SUPPORT')] }),
    ),
  );
  const ties = (fixedPoint: 'LEAST' | 'GREATEST') =>
    coalitionNetwork(pair, null, { ...DEFAULTS, fixedPoint }).edges.map(({ weight }) => weight);
  expect({ least: ties('LEAST'), greatest: ties('GREATEST') }).toEqual({ least: [], greatest: [1] });
});
