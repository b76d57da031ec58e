import { expect, it } from 'vitest';
import { statementFilter } from './statement-filter.ts';

it('asks for the statements of the selection up to its day', () => {
  const address = { issues: ['allied-force'], actors: ['russia'], knownOn: '2025-05-01T00:00:00Z' };
  expect(statementFilter(address, '2025-04-10')).toEqual({ ...address, to: '2025-04-11' });
});

it('asks for a chosen period instead: of the view, otherwise of the filters', () => {
  const period = { from: '2025-03-01', to: '2025-04-01' };
  const since = { periodFrom: '2025-01-01', periodTo: '2025-06-01' };
  expect(statementFilter(period, '2025-04-10')).toEqual(period);
  expect(statementFilter(since, '2025-04-10')).toEqual({ from: '2025-01-01', to: '2025-06-01' });
  expect(statementFilter({ ...since, ...period }, '2025-04-10')).toEqual(period);
});

it('asks by every filter that statements have, by its name there, and by no other', () => {
  const shared = { topics: ['security', '-'], positions: ['OPPOSE' as const], sources: ['a'], excludeSources: ['b'] };
  const address = { ...shared, reliabilities: ['A' as const, 'NOT_JUDGED' as const], actorTypes: ['COUNTRY' as const] };
  expect(statementFilter({ ...address, confidences: ['HIGH'] }, '2025-04-10')).toEqual({
    ...shared,
    reliability: ['A', 'NOT_JUDGED'],
    to: '2025-04-11',
  });
});
