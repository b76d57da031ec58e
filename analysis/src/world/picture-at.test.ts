import { expect, test } from 'vitest';
import { office, stance, status, world } from '../../test/named-world.ts';
import { itemsOf } from './grouping.ts';
import { indexWorld } from './index-world.ts';
import { pictureAt } from './picture-at.ts';

function held(given: ReturnType<typeof world>, asOf: string, knownOn: string | null = null): string[] {
  const index = indexWorld(given);
  return [...pictureAt(index, { asOf, knownOn }).stances].map((at) => index.stances.records[at]?.id ?? '');
}

const two = [stance('a', 'i', 'OPPOSE', { from: '2025-01-01' }), stance('a', 'i', 'SUPPORT', { from: '2025-03-01' })];

test('a stance ends where the next one begins, whatever the order of the records', () => {
  for (const given of [world(...two), world(...two.toReversed())]) {
    expect(held(given, '2024-12-31')).toEqual([]);
    expect(held(given, '2025-02-28')).toEqual(['a.i.2025-01-01']);
    expect(held(given, '2025-03-01')).toEqual(['a.i.2025-03-01']);
  }
});

test('an explicit end wins, and the day itself is outside', () => {
  const given = world(
    stance('a', 'i', 'OPPOSE', { to: '2025-02-01' }),
    stance('a', 'i', 'SUPPORT', { from: '2025-03-01' }),
  );
  expect(held(given, '2025-01-31')).toEqual(['a.i.2025-01-01']);
  expect(held(given, '2025-02-01')).toEqual([]);
});

test('only what was known counts: ends are derived from known stances', () => {
  const given = world(
    stance('a', 'i', 'OPPOSE', { recordedAt: '2025-01-02T00:00:00.000Z' }),
    stance('a', 'i', 'SUPPORT', {
      from: '2025-03-01',
      recordedAt: '2025-04-01T00:00:00.000Z',
      retractedAt: '2025-05-01T00:00:00.000Z',
    }),
  );
  expect(held(given, '2025-06-01', '2025-03-31T23:59:59.999Z')).toEqual(['a.i.2025-01-01']);
  expect(held(given, '2025-06-01', '2025-04-01T00:00:00.000Z')).toEqual(['a.i.2025-03-01']);
  expect(held(given, '2025-06-01', '2025-05-01T00:00:00.000Z')).toEqual(['a.i.2025-01-01']);
  expect(held(given, '2025-06-01')).toEqual(['a.i.2025-01-01']);
});

test('offices and statuses hold from their first to the day before their last', () => {
  const given = world(office('m', 'uk', '2025-02-01', '2025-03-01'), status('c', 'MET', '2025-02-01', '2025-03-01'));
  const index = indexWorld(given);
  const on = (asOf: string) => {
    const picture = pictureAt(index, { asOf, knownOn: null });
    const uk = index.actors.indexOf.get('uk') ?? -1;
    return [itemsOf(picture.representatives, uk).length, picture.status[0]];
  };
  expect([on('2025-01-31'), on('2025-02-01'), on('2025-02-28'), on('2025-03-01')]).toEqual([
    [0, -1],
    [1, 0],
    [1, 0],
    [0, -1],
  ]);
});

test('what is not a date is refused', () => {
  expect(() => held(world(...two), 'yesterday')).toThrow(expect.objectContaining({ code: 'NOT_A_DATE' }));
});
