import { describe, expect, test } from 'vitest';
import { DEFAULTS, metBy, office, once, stance, status, world } from '../../test/named-world.ts';
import type { NetworkParameters } from '../network-model.ts';
import { indexWorld } from '../world/index-world.ts';
import { coalitionNetwork } from './coalition-network.ts';

const draw = (given: ReturnType<typeof world>, parameters: Partial<NetworkParameters> = {}) =>
  coalitionNetwork(indexWorld(given), null, { ...DEFAULTS, ...parameters });
const weights = (network: ReturnType<typeof draw>) =>
  network.edges.map(({ source, target, weight }) => [source, target, weight]);

/** a and c meet on two issues, b and d on one; e is open. */
const small = world(
  stance('a', 'i', 'SUPPORT'),
  stance('b', 'i', 'SUPPORT'),
  stance('c', 'i', 'OPPOSE'),
  stance('e', 'i', 'UNDECIDED'),
  stance('a', 'j', 'LEAN_SUPPORT'),
  stance('c', 'j', 'OPPOSE'),
  stance('d', 'k', 'NEUTRAL'),
);

describe('by hand', () => {
  test('subtract, divided by the mean of both counts', () => {
    expect(weights(draw(small))).toEqual([
      ['a', 'b', 1 / (3 / 2)],
      ['a', 'c', (-1 - 1 / 2) / 2],
      ['b', 'c', -1 / (3 / 2)],
    ]);
  });

  test('congruence 1 - |x-y|/2 and conflict |x-y|/2 per issue', () => {
    const [, tie] = draw(small).edges;
    expect([tie?.congruence, tie?.conflict, tie?.sharedCount]).toEqual([0 + 1 / 4, 1 + 3 / 4, 2]);
    expect(tie?.shared).toEqual([
      { id: 'i', agreement: -1, source: 'SUPPORT', target: 'OPPOSE' },
      { id: 'j', agreement: -1 / 2, source: 'LEAN_SUPPORT', target: 'OPPOSE' },
    ]);
  });

  test('jaccard divides by the issues of either, cosine by the product of norms', () => {
    const of = (normalization: 'JACCARD' | 'COSINE') =>
      weights(draw(small, { normalization, aggregation: 'IGNORE' })).map(([, , weight]) => weight);
    expect(of('JACCARD')).toEqual([1 / 2, 2 / 2, 1 / 2]);
    expect(of('COSINE')).toEqual([1 / Math.sqrt(2), 2 / (Math.sqrt(2) * Math.sqrt(2)), 1 / Math.sqrt(2)]);
  });

  test('issues are tied through the actors they share', () => {
    const network = draw(small, { nodes: 'ISSUES', normalization: 'NONE' });
    expect(weights(network)).toEqual([['i', 'j', 1 / 2 + 1]]);
    expect(network.edges[0]?.shared.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(network.nodes.map(({ id }) => id)).toEqual(['i', 'j', 'k']);
  });

  test('nodes, measures and communities', () => {
    const network = draw(small);
    expect(network.nodes.map(({ id, degree }) => [id, degree])).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 2],
      ['d', 0],
      ['e', 0],
    ]);
    expect(network.communities).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
    expect(network.measures).toEqual({
      nodes: 5,
      edges: 3,
      positive: 1,
      negative: 2,
      agree: 1,
      differ: 2,
      density: 3 / 10,
      modularity: 0,
    });
    expect(network.nodes[4]?.positions).toEqual([
      { issue: 'i', position: 'UNDECIDED', value: null, stored: null, stances: ['e.i.2025-01-01'] },
    ]);
  });

  test('without isolates, and only strong ties', () => {
    const network = draw(small, { isolates: false, minWeight: 0.7 });
    expect(network.nodes.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(weights(network)).toEqual([['a', 'c', -3 / 4]]);
  });

  test('effective positions count, the stored one is shown beside', () => {
    const given = world(
      metBy('backstop', { issue: 'i', position: 'SUPPORT', actors: ['us'] }),
      stance('us', 'i', 'UNDECIDED'),
      stance('uk', 'i', 'UNDECIDED', { if: [once('backstop').to('SUPPORT')] }),
    );
    expect(draw(given).edges).toEqual([]);
    const assumed = draw(given, { assume: [{ actor: 'us', issue: 'i', position: 'SUPPORT' }] });
    expect(weights(assumed)).toEqual([['uk', 'us', 1]]);
    expect(assumed.nodes.map(({ positions }) => positions[0]?.stored)).toEqual(['UNDECIDED', 'UNDECIDED']);
  });

  test('open conditions are those that the chosen issues hang on', () => {
    const given = world(
      status('mandate', 'UNKNOWN'),
      status('storm', 'UNKNOWN'),
      metBy('b-in', { issue: 'j', position: 'SUPPORT', actors: ['b'] }),
      stance('a', 'i', 'OPPOSE', { if: [once('b-in').to('SUPPORT')] }),
      stance('b', 'j', 'OPPOSE', { if: [once('mandate').to('SUPPORT')] }),
      stance('c', 'k', 'OPPOSE', { if: [once('storm').to('SUPPORT')] }),
    );
    expect(draw(given, { issues: ['i'] }).open).toEqual(['mandate']);
    expect(draw(given).open).toEqual(['mandate', 'storm']);
  });

  test('officials give way to whom they represent', () => {
    const given = world(office('m', 'uk'), stance('m', 'i', 'SUPPORT'), stance('fr', 'i', 'SUPPORT'));
    expect(weights(draw(given))).toEqual([['fr', 'uk', 1]]);
    expect(weights(draw(given, { level: 'SELF' }))).toEqual([['fr', 'm', 1]]);
  });
});

describe('edges of what can be asked', () => {
  test('nothing, one actor, only open ones', () => {
    expect(draw(world()).measures).toEqual({
      nodes: 0,
      edges: 0,
      positive: 0,
      negative: 0,
      agree: 0,
      differ: 0,
      density: 0,
      modularity: null,
    });
    expect(draw(world(stance('a', 'i', 'SUPPORT'))).communities).toEqual([['a']]);
    expect(draw(world(stance('a', 'i', 'UNDECIDED'), stance('b', 'i', 'UNDECIDED'))).edges).toEqual([]);
    expect(weights(draw(world(stance('a', 'i', 'NEUTRAL'), stance('b', 'i', 'NEUTRAL'))))).toEqual([['a', 'b', 1]]);
  });

  test.each<[Partial<NetworkParameters>, string]>([
    [{ aggregation: 'COMBINE' }, 'NOT_ONE_MODE'],
    [{ normalization: 'ACTIVITY' }, 'NOT_ONE_MODE'],
    [{ method: 'DNA_3_1_2' }, 'NOT_IN_DNA'],
    [{ basis: 'STATEMENTS' }, 'STATEMENTS_NEEDED'],
    [{ excludeSources: ['s'] }, 'STATEMENTS_NEEDED'],
  ])('%o is refused as %s', (parameters, code) => {
    expect(() => draw(small, parameters)).toThrow(expect.objectContaining({ code }));
  });
});
