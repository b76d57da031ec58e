import { describe, expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { DEFAULTS, stance, world } from '../../test/named-world.ts';
import { type StatementRow, statementColumns } from '../../test/statement-columns.ts';
import { coalitionNetwork } from '../network/coalition-network.ts';
import type { NetworkParameters } from '../network-model.ts';
import { finished } from '../steps.ts';
import { indexWorld } from '../world/index-world.ts';
import * as influence from './influence.ts';
import * as inSteps from './robustness.ts';
import { sourceNetworks } from './source-networks.ts';

const robustness = (...asked: Parameters<typeof inSteps.robustness>) => finished(inSteps.robustness(...asked));
const sourceInfluence = (...asked: Parameters<typeof influence.sourceInfluence>) =>
  finished(influence.sourceInfluence(...asked));

const said = (actor: string, source: string, position: 'SUPPORT' | 'OPPOSE', issue = 'i'): StatementRow => ({
  id: `${actor}-${source}-${issue}`,
  actor,
  source,
  issue,
  position,
});
/** a and b agree in either source; c agrees with them in one and opposes them in the other. */
const rows = [
  said('a', 'x', 'SUPPORT'),
  said('b', 'x', 'SUPPORT'),
  said('c', 'x', 'OPPOSE'),
  said('a', 'y', 'SUPPORT', 'j'),
  said('b', 'y', 'SUPPORT', 'j'),
  said('c', 'y', 'SUPPORT', 'j'),
];
const index = indexWorld(bareWorld(['a', 'b', 'c'], ['i', 'j']));
const parameters: NetworkParameters = { ...DEFAULTS, basis: 'STATEMENTS', normalization: 'NONE' };
const ties = (network: { edges: { source: string; target: string; weight: number }[] }) =>
  network.edges.map(({ source, target, weight }) => [source, target, weight]);

describe('redrawn sources', () => {
  test('a source drawn twice says everything twice, one not drawn says nothing', () => {
    const { ids, statements, redrawn } = sourceNetworks(index, statementColumns(rows), parameters);
    expect([ids, statements]).toEqual([
      ['x', 'y'],
      [3, 3],
    ]);
    expect(ties(redrawn([2, 0]))).toEqual([
      ['a', 'b', 4],
      ['a', 'c', -4],
      ['b', 'c', -4],
    ]);
    expect(ties(redrawn([1, 1]))).toEqual([['a', 'b', 2]]);
  });

  test('a stance stays while one of its sources is drawn', () => {
    const given = indexWorld(
      world(
        stance('a', 'i', 'SUPPORT', { statements: ['a-x-i', 'a-z-i'] }),
        stance('b', 'i', 'SUPPORT', { statements: ['b-x-i'] }),
      ),
    );
    const columns = statementColumns([...rows, said('a', 'z', 'SUPPORT')]);
    const { ids, redrawn } = sourceNetworks(given, columns, DEFAULTS);
    expect(ids).toEqual(['x', 'z']);
    expect(redrawn([0, 2]).nodes.map(({ id }) => id)).toEqual(['a']);
    expect(ties(redrawn([2, 0]))).toEqual([['a', 'b', 1]]);
  });
});

describe('robustness', () => {
  const draw = (resamples: number, seed: number) =>
    robustness(index, statementColumns(rows), parameters, { resamples, seed });

  test('of two sources: both, or one of them twice', () => {
    const found = draw(400, 7);
    expect([found.sources, found.ids]).toEqual([2, ['a', 'b', 'c']]);
    const together = (i: number, j: number) => found.together[3 * i + j] ?? Number.NaN;
    expect(together(0, 1)).toBe(1);
    // c joins them only where the second source is drawn twice: one time in four.
    expect(together(0, 2)).toBeGreaterThan(0.17);
    expect(together(0, 2)).toBeLessThan(0.33);
    expect(together(1, 2)).toBe(together(2, 1));
    // Both sources together leave one tie; the first alone two hostile ones of three, the second none.
    expect(found.negativeShare).toEqual({ value: 0, low: 0, high: 2 / 3 });
  });

  test('a tie is supported where it comes back with its sign', () => {
    const world = indexWorld(bareWorld(['a', 'b', 'c'], ['i', 'j', 'k']));
    const disputed = statementColumns([...rows, said('c', 'z', 'OPPOSE', 'k'), said('a', 'z', 'OPPOSE', 'k')]);
    expect(ties(coalitionNetwork(world, disputed, parameters))).toEqual([
      ['a', 'b', 2],
      ['a', 'c', 1],
    ]);
    const { support } = robustness(world, disputed, parameters, { resamples: 400, seed: 3 });
    // Three draws. ab is missing where all are z: 1 in 27. ac is y + z - x, positive where x is drawn once or never: 20.
    expect(support[0]).toBeCloseTo(26 / 27, 1);
    expect(support[1]).toBeCloseTo(20 / 27, 1);
  });

  test('the seed decides', () => {
    expect(draw(20, 1)).toEqual(draw(20, 1));
    expect(draw(20, 1).together).not.toEqual(draw(20, 2).together);
  });

  test('one source is always the same; nothing has no numbers', () => {
    const one = robustness(index, statementColumns(rows.slice(0, 3)), parameters, { resamples: 5, seed: 1 });
    expect(one.negativeShare).toEqual({ value: 2 / 3, low: 2 / 3, high: 2 / 3 });
    const none = robustness(index, statementColumns([]), parameters, { resamples: 5, seed: 1 });
    expect([none.sources, none.negativeShare]).toEqual([0, { value: null, low: null, high: null }]);
  });

  test('too many resamples and DNA are refused', () => {
    expect(() => draw(1001, 1)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
    expect(() =>
      robustness(index, statementColumns(rows), { ...parameters, method: 'DNA_3_1_2' }, { resamples: 1, seed: 1 }),
    ).toThrow(expect.objectContaining({ code: 'NOT_IN_DNA' }));
  });
});

test('influence: what the numbers are without each source', () => {
  expect(sourceInfluence(index, statementColumns(rows), parameters)).toEqual([
    { source: 'y', statements: 3, modularity: 0, negativeShare: 2 / 3 },
    { source: 'x', statements: 3, modularity: 0, negativeShare: 0 },
  ]);
  expect(sourceInfluence(index, statementColumns(rows), parameters, 1)).toHaveLength(1);
});
