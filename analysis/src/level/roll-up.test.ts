import { expect, test } from 'vitest';
import { office, outcome, stance, world } from '../../test/named-world.ts';
import type { Level } from '../network-model.ts';
import { fromPositionCode } from '../position/position-code.ts';
import { idAt } from '../world/id-table.ts';
import { rollUp } from './roll-up.ts';

/** [actor, position, value, divided] of every row. */
function rows(given: ReturnType<typeof world>, level: Level = 'REPRESENTED') {
  const { index, picture, evaluation } = outcome(given);
  const standing = rollUp(index, picture, evaluation, level);
  return Array.from(standing.actor, (actor, row) => [
    idAt(index.actors, actor),
    fromPositionCode(standing.position[row] ?? -1),
    standing.value[row],
    (standing.divided.get(row) ?? []).map((voice) => idAt(index.actors, voice)),
  ]);
}

test('its own stance comes before its representatives', () => {
  const given = world(office('m', 'uk'), stance('uk', 'i', 'OPPOSE'), stance('m', 'i', 'SUPPORT'));
  expect(rows(given)).toEqual([['uk', 'OPPOSE', -1, []]]);
  expect(rows(given, 'SELF')).toEqual([
    ['m', 'SUPPORT', 1, []],
    ['uk', 'OPPOSE', -1, []],
  ]);
});

test('otherwise the mean of those who represent it, divided where signs differ', () => {
  const given = world(
    office('m', 'uk'),
    office('n', 'uk'),
    office('o', 'uk'),
    stance('m', 'i', 'SUPPORT'),
    stance('n', 'i', 'SUPPORT'),
    stance('o', 'i', 'LEAN_OPPOSE'),
  );
  expect(rows(given)).toEqual([['uk', 'LEAN_SUPPORT', (1 + 1 - 1 / 2) / 3, ['m', 'n', 'o']]]);
});

test('undecided ones are left out of the mean, and make it divided', () => {
  const given = world(office('m', 'uk'), office('n', 'uk'), stance('m', 'i', 'SUPPORT'), stance('n', 'i', 'UNDECIDED'));
  expect(rows(given)).toEqual([['uk', 'SUPPORT', 1, ['m', 'n']]]);
});

test('all undecided is undecided, and not divided', () => {
  const given = world(
    office('m', 'uk'),
    office('n', 'uk'),
    stance('m', 'i', 'UNDECIDED'),
    stance('n', 'i', 'UNDECIDED'),
  );
  expect(rows(given)).toEqual([['uk', 'UNDECIDED', 0, []]]);
});

test('a minister speaks for the ministry, and that for the country: each office counts once', () => {
  const given = world(
    office('a', 'ministry'),
    office('b', 'ministry'),
    office('ministry', 'uk'),
    office('pm', 'uk'),
    stance('a', 'i', 'SUPPORT'),
    stance('b', 'i', 'NEUTRAL'),
    stance('pm', 'i', 'SUPPORT'),
  );
  expect(rows(given)).toEqual([['uk', 'LEAN_SUPPORT', (1 / 2 + 1) / 2, ['a', 'b', 'pm']]]);
});

test('who represents each other leaves no row and ends', () => {
  expect(rows(world(office('a', 'b'), office('b', 'a'), stance('a', 'i', 'SUPPORT')))).toEqual([]);
});
