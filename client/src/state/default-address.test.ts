import { expect, it } from 'vitest';
import { defaultAddress, isBare } from './default-address.ts';

const issue = (id: string, totalCount: number) => ({ id, stances: { totalCount } });
const about = (...ids: string[]) => ({ about: ids.map((id) => ({ id })) });

it('begins with the issue that most events are about', () => {
  const events = [about('own-troops', 'allied-force'), about('allied-force'), about('aid')];
  expect(defaultAddress([issue('aid', 9), issue('own-troops', 30), issue('allied-force', 20)], events)).toEqual({
    issues: ['allied-force'],
  });
});

it('does not begin with an issue that hardly anybody has a stance on', () => {
  expect(defaultAddress([issue('a', 1), issue('b', 2)], [about('a')])).toEqual({ issues: ['b'] });
  expect(defaultAddress([issue('a', 1)], [])).toEqual({ issues: ['a'] });
});

it('begins nowhere in an empty graph', () => expect(defaultAddress([issue('a', 0)], [])).toBeNull());

it('knows an address that asks for nothing', () => {
  expect(isBare({ issues: undefined })).toBe(true);
  expect(isBare({ asOf: '2025-04-10' })).toBe(false);
});
