import { expect, it } from 'vitest';
import { addNews } from './news.ts';

it('adds changes up kind by kind', () => {
  const once = addNews(new Map(), [{ kind: 'STANCE', count: 2 }]);
  const twice = addNews(once, [
    { kind: 'STANCE', count: 1 },
    { kind: 'ACTOR', count: 1 },
  ]);
  expect([...(twice ?? [])]).toEqual([
    ['STANCE', 3],
    ['ACTOR', 1],
  ]);
});

it('does not claim to know all where one change is not known', () => {
  expect(addNews(new Map([['STANCE', 2]]), null)).toBeNull();
  expect(addNews(null, [{ kind: 'STANCE', count: 2 }])).toBeNull();
});
