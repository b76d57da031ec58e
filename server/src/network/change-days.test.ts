import type { Clause, Condition, Office, Recorded, Stance } from '@stancegraph/analysis';
import { expect, it } from 'vitest';
import { changeDays, MOST_DAYS } from './change-days.ts';

const recorded: Recorded = { recordedAt: '2025-01-01T00:00:00.000Z', retractedAt: null, retractReason: null };
const when = (condition: string): Clause => ({ all: [{ condition, not: false }], then: 'SUPPORT' });
const stance = (actor: string, issue: string, from: string, more: Partial<Stance> = {}) =>
  ({ ...recorded, id: `${actor}.${issue}.${from}`, actor, issue, from, to: null, clauses: [], ...more }) as Stance;
const condition = (id: string, from: string) =>
  ({ ...recorded, id, metBy: [], statuses: [{ ...recorded, is: 'MET', from, to: null }] }) as unknown as Condition;
const office = (holder: string, from: string | null, to: string | null) =>
  ({ ...recorded, id: holder, holder, actor: 'state', from, to }) as Office;

const world = {
  stances: [
    stance('a', 'i', '2025-03-01', { to: '2025-06-01', clauses: [when('peace')] }),
    stance('b', 'i', '2025-03-01'),
    stance('c', 'j', '2025-01-05'),
    stance('b', 'i', '2025-04-01', { retractedAt: '2025-02-01T00:00:00.000Z' }),
  ],
  conditions: [condition('peace', '2025-05-01'), condition('other', '2025-05-09')],
  offices: [office('b', '2025-02-01', '2025-03-20'), office('c', null, '2025-07-01')],
};

it('gives the days on which stances, their conditions and the offices of their holders begin or end', () => {
  expect(changeDays(world, ['i'], null)).toEqual(['2025-03-01', '2025-03-20', '2025-05-01', '2025-06-01']);
  expect(changeDays(world, null, null)).toHaveLength(7);
});

it('follows conditions that hang on positions on other issues', () => {
  const metBy = { ...condition('peace', '2025-05-01'), metBy: [{ issue: 'j' }] } as Condition;
  expect(changeDays({ ...world, conditions: [metBy] }, ['i'], null)).toContain('2025-01-05');
});

it('gives them as they were known', () => {
  expect(changeDays(world, ['i'], '2025-01-15T00:00:00.000Z')).toContain('2025-04-01');
  expect(changeDays(world, ['i'], '2024-12-31T00:00:00.000Z')).toEqual([]);
});

it('thins many days evenly, first and last kept', () => {
  const many = Array.from({ length: 2500 }, (_, at) => {
    return stance('a', 'i', new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10));
  });
  const days = changeDays({ ...world, stances: many, offices: [] }, null, null);
  expect([days.length, days[0], days.at(-1)]).toEqual([MOST_DAYS, '2000-01-01', many.at(-1)?.from]);
  expect(new Set(days).size).toBe(MOST_DAYS);
});
