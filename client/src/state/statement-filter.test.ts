import { expect, it } from 'vitest';
import { isFromChosen, statementFilter } from './statement-filter.ts';

const network = { nodes: [] };

it('asks for the statements of the selection up to its day', () => {
  const address = { issues: ['allied-force'], actors: ['russia'], knownOn: '2025-05-01T00:00:00Z' };
  expect(statementFilter(address, '2025-04-10', network)).toEqual({ ...address, to: '2025-04-11' });
});

it('asks for a chosen period instead', () => {
  const period = { from: '2025-03-01', to: '2025-04-01' };
  expect(statementFilter(period, '2025-04-10', network)).toEqual(period);
});

it('asks for the issues of the picture where topics are chosen, and for nothing where it has none', () => {
  const topics = { topics: ['security'] };
  const issue = { id: 'allied-force', title: 'A force' };
  const position = { issue, position: null, value: null, stored: null, stances: [] };
  const one = { nodes: [{ positions: [position] }] };
  expect(statementFilter(topics, '2025-04-10', one)).toEqual({ issues: ['allied-force'], to: '2025-04-11' });
  expect(statementFilter(topics, '2025-04-10', network)).toBeNull();
});

it('asks for reliabilities where all chosen have a code', () => {
  const asked = (reliabilities: ('A' | 'NOT_JUDGED')[]) =>
    statementFilter({ reliabilities }, '2025-04-10', network)?.reliability;
  expect([asked(['A']), asked(['A', 'NOT_JUDGED'])]).toEqual([['A'], undefined]);
});

it('leaves out what the choice of sources leaves out', () => {
  const isLeft = isFromChosen({ excludeSources: ['b'], reliabilities: ['A', 'NOT_JUDGED'] });
  const from = (id: string, reliability: 'A' | 'E' | null) => isLeft({ source: { id, reliability } });
  expect([from('a', 'A'), from('a', 'E'), from('a', null), from('b', 'A')]).toEqual([true, false, true, false]);
});
