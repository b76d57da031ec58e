import { expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { DEFAULTS } from '../../test/named-world.ts';
import { statementColumns } from '../../test/statement-columns.ts';
import { coalitionNetwork } from '../network/coalition-network.ts';
import { twoModeNetwork } from '../network/two-mode-network.ts';
import type { NetworkParameters } from '../network-model.ts';
import { sourceNetworks } from '../robustness/source-networks.ts';
import { indexWorld } from '../world/index-world.ts';
import type { Kernel } from './kernel.ts';

const index = indexWorld(bareWorld(['a', 'b', 'c'], ['i']));
const statements = statementColumns([
  { id: 's1', actor: 'a', issue: 'i', position: 'SUPPORT', date: '2025-03-10' },
  { id: 's2', actor: 'b', issue: 'i', position: 'SUPPORT', date: '2025-03-12' },
  { id: 's3', actor: 'c', issue: 'i', position: 'OPPOSE', date: '2025-03-14' },
]);
/** Days 10, 11, 12, 13: the middle is the end of the 11th, the bandwidth two days. */
const window = { from: '2025-03-10', to: '2025-03-14' };
const parameters: NetworkParameters = { ...DEFAULTS, basis: 'STATEMENTS', normalization: 'NONE', window };
const ties = (more: Partial<NetworkParameters>) =>
  coalitionNetwork(index, statements, { ...parameters, ...more }).edges.map(({ source, target, weight }) => [
    `${source}${target}`,
    weight,
  ]);
const close = (weights: Record<string, number>) =>
  Object.entries(weights).map(([pair, weight]) => [pair, expect.closeTo(weight, 12)]);

test.each<[Kernel, number]>([
  ['UNIFORM', 1 / 2],
  // Three quarters and one quarter of a bandwidth away.
  ['TRIANGULAR', Math.sqrt((1 / 4) * (3 / 4))],
  ['EPANECHNIKOV', (3 / 4) * Math.sqrt((7 / 16) * (15 / 16))],
])('%s: a pair counts the root of the product of both weights, days outside nothing', (kernel, weight) => {
  expect(ties({ kernel })).toEqual(close({ ab: weight }));
});

test('a Gaussian reaches beyond the window', () => {
  const density = (u: number) => Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI);
  const [a, b, c] = [density(3 / 4), density(1 / 4), density(5 / 4)];
  expect(ties({ kernel: 'GAUSSIAN' })).toEqual(
    close({ ab: Math.sqrt(a * b), ac: -Math.sqrt(a * c), bc: -Math.sqrt(b * c) }),
  );
});

test('a window of odd length has its middle on a day', () => {
  // Nine days around the 12th: two days are 4/9 of the bandwidth.
  expect(ties({ kernel: 'TRIANGULAR', window: { from: '2025-03-08', to: '2025-03-17' }, actors: ['a', 'b'] })).toEqual(
    close({ ab: Math.sqrt(1 - 4 / 9) }),
  );
});

test('where an actor stands is the mean of what it said, weighted by the kernel', () => {
  const changing = statementColumns([
    { id: 's1', actor: 'a', issue: 'i', position: 'SUPPORT', date: '2025-03-10' },
    { id: 's2', actor: 'a', issue: 'i', position: 'OPPOSE', date: '2025-03-12' },
  ]);
  const { nodes } = coalitionNetwork(index, changing, { ...parameters, kernel: 'TRIANGULAR' });
  expect(nodes[0]?.positions[0]?.value).toBeCloseTo((1 / 4 - 3 / 4) / (1 / 4 + 3 / 4), 12);
});

test('redrawn sources keep the kernel', () => {
  const { redrawn } = sourceNetworks(index, statements, { ...parameters, kernel: 'UNIFORM' });
  expect(redrawn([2]).edges[0]?.weight).toBeCloseTo(2 * 2 * (1 / 2), 12);
});

test('what cannot be smoothed is refused', () => {
  const refusal = (code: string, id: string) => expect.objectContaining({ code, id });
  expect(() => ties({ kernel: 'UNIFORM', basis: 'STANCES' })).toThrow(refusal('NOT_SMOOTH', 'kernel'));
  expect(() => ties({ kernel: 'UNIFORM', method: 'DNA_3_1_2' })).toThrow(refusal('NOT_SMOOTH', 'kernel'));
  expect(() => ties({ kernel: 'UNIFORM', window: null })).toThrow(refusal('NOT_SMOOTH', 'window'));
  expect(() => twoModeNetwork(index, statements, { ...parameters, kernel: 'UNIFORM' })).toThrow(
    refusal('NOT_TWO_MODE', 'kernel'),
  );
});
