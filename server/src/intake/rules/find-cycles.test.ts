import { expect, test } from 'vitest';
import { findCycles } from './find-cycles.ts';

const cyclesOf = (links: Record<string, string[]>) => findCycles(Object.keys(links), (node) => links[node] ?? []);

test.each([
  ['a chain has none', { a: ['b'], b: ['c'], c: [] }, []],
  ['two ways to one end are none', { a: ['b', 'c'], b: ['d'], c: ['d'] }, []],
  ['a node that leads to itself', { a: ['a'] }, [['a']]],
  ['the way in is not part of it', { start: ['a'], a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c']]],
  [
    'two apart are two',
    { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['two through one node are told once', { a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b']]],
])('%s', (_, links, cycles) => {
  expect(cyclesOf(links)).toEqual(cycles);
});

test('a chain of 100,000 does not exhaust the stack', () => {
  const last = 100_000;
  expect(findCycles(['0'], (node) => (Number(node) < last ? [String(Number(node) + 1)] : ['0']))[0]).toHaveLength(
    last + 1,
  );
});
