import { expect, it } from 'vitest';
import { address } from './address.ts';
import { changeMarks, comparisonOf } from './comparison.ts';

const compare = (given: object, day = '2025-04-10') => comparisonOf(address.parse(given), day);
const [EARLY, LATE] = ['2025-03-01T23:59:59.999Z', '2025-05-01T23:59:59.999Z'];

it('compares nothing unless asked', () => expect(compare({ issues: ['i'] })).toBeNull());

it('goes from the earlier day to the later, whichever is shown', () => {
  expect(compare({ compareTo: '2025-03-02', issues: ['i'] })).toEqual({
    from: '2025-03-02',
    to: '2025-04-10',
    issues: ['i'],
  });
  expect(compare({ compareTo: '2025-06-01' })).toEqual({ from: '2025-04-10', to: '2025-06-01' });
});

it('on one day goes from what was known earlier to what was known later, or now', () => {
  expect(compare({ compareKnownOn: EARLY })).toEqual({ from: '2025-04-10', to: '2025-04-10', knownFrom: EARLY });
  expect(compare({ compareKnownOn: LATE, knownOn: EARLY })).toMatchObject({ knownFrom: EARLY, knownTo: LATE });
});

it('knows the same of both days where only one instant is given', () => {
  expect(compare({ compareTo: '2025-03-02', knownOn: LATE })).toMatchObject({ knownFrom: LATE, knownTo: LATE });
});

it('marks an actor by what weighs most', () => {
  const row = (id: string, ...kinds: string[]) => ({ actor: { id }, kinds });
  const marks = changeMarks([
    row('a', 'SOFTENED', 'CONDITION_ADDED'),
    row('a', 'MOVED'),
    row('b', 'CONDITION_DROPPED'),
  ]);
  expect([...marks]).toEqual([['a', 'MOVED']]);
});
