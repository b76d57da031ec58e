import type { Condition, Stance } from '@stancegraph/analysis';
import { expect, test } from 'vitest';
import { contentHashes } from './content-hashes.ts';

const recorded = { recordedAt: '2026-01-01T00:00:00.000Z', retractedAt: null, retractReason: null };
const stance: Stance = {
  id: 'a.i.2025-01-01',
  actor: 'a',
  issue: 'i',
  position: 'OPPOSE',
  from: '2025-01-01',
  to: null,
  precision: 'DAY',
  confidence: 0.5,
  summary: null,
  clauses: [],
  statements: ['s-1', 's-2'],
  ...recorded,
};
const none = () => false;
const of = (record: Stance, isRetracted: (id: string) => boolean = none) =>
  contentHashes({ kind: 'stance', record }, isRetracted);

test('recorded times and the order of lists do not count', () => {
  const later = { ...stance, recordedAt: '2027-01-01T00:00:00.000Z', statements: ['s-2', 's-1'] };
  expect(of(later)).toEqual(of(stance));
});

test('every field of the content counts, the order of clauses too', () => {
  const clause = (condition: string): Stance['clauses'][number] => ({
    all: [{ condition, not: false }],
    then: 'NEUTRAL',
  });
  const variants: Stance[] = [
    stance,
    { ...stance, position: 'NEUTRAL' },
    { ...stance, to: '2026-01-01' },
    { ...stance, confidence: null },
    { ...stance, statements: ['s-1'] },
    { ...stance, clauses: [clause('c'), clause('d')] },
    { ...stance, clauses: [clause('d'), clause('c')] },
  ];
  expect(new Set(variants.map((variant) => of(variant)[0])).size).toBe(variants.length);
});

test('what is retracted adds nothing: the stance itself, or a statement under it', () => {
  expect(of({ ...stance, retractedAt: '2026-02-01T00:00:00.000Z' })).toEqual([]);
  expect(of(stance, (id) => id === 's-2')).toEqual(of({ ...stance, statements: ['s-1'] }));
});

test('the entries of a condition count one by one, without the ids made for them', () => {
  const entry = {
    id: 'c.2025-01-01',
    condition: 'c',
    is: 'MET' as const,
    from: '2025-01-01',
    to: null,
    precision: 'DAY' as const,
    source: null,
    locator: null,
    ...recorded,
  };
  const condition: Condition = { id: 'c', title: 'C', summary: null, metBy: [], statuses: [entry], ...recorded };
  const [own, first] = contentHashes({ kind: 'condition', record: condition }, none);
  const renamed = { ...condition, statuses: [{ ...entry, id: 'c.2025-01-01.2' }] };
  const retracted = { ...condition, statuses: [{ ...entry, retractedAt: '2026-02-01T00:00:00.000Z' }] };
  expect(contentHashes({ kind: 'condition', record: renamed }, none)).toEqual([own, first]);
  expect(contentHashes({ kind: 'condition', record: retracted }, none)).toEqual([own]);
});
