import { expect, it } from 'vitest';
import { address, parseAddress, writeAddress } from './address.ts';
import { choosing, onlyThese } from './exploring.ts';
import { findTooLong, findTooManyLetters } from './too-long.ts';

const actors = (count: number) => Array.from({ length: count }, (_, at) => `actor-${at}`);

it('finds that more are chosen than an address holds, and how many it does', () => {
  expect(findTooLong(choosing(actors(500)))).toBeUndefined();
  expect(findTooLong(choosing(actors(501)))).toEqual({ field: 'many', count: 501, most: 500 });
  expect(findTooLong(onlyThese(actors(600)))).toEqual({ field: 'only', count: 600, most: 500 });
});

it.each([
  ['issues', 100],
  ['membersOf', 100],
  ['excludeSources', 100],
  ['without', 500],
  ['collapsed', 100],
] as const)('%s are read up to %i, and found to be too many from there on', (field, most) => {
  for (const [count, read] of [
    [most, most],
    [most + 1, undefined],
  ] as const) {
    const raw = parseAddress(writeAddress({ [field]: actors(count) }));
    expect(address.parse(raw)[field]?.length).toBe(read);
    expect(findTooLong(raw)).toEqual(read === undefined ? { field, count, most } : undefined);
  }
});

it('finds that an address is longer than servers read, though each of its lists is not', () => {
  // "?only=" and 500 names of 29 letters with 499 commas are 15,005 letters.
  const long = actors(500).map((id) => id.padEnd(29, 'x'));
  expect(findTooLong({ only: long })).toBeUndefined();
  expect(findTooManyLetters({ only: long })).toEqual({ field: 'address', count: 15_005, most: 15_000 });
  expect(findTooManyLetters({ only: long.slice(1) })).toBeUndefined();
});
