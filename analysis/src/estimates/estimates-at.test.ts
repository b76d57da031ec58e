import { expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { office, world } from '../../test/named-world.ts';
import { type StatementRow, statementColumns } from '../../test/statement-columns.ts';
import { indexWorld } from '../world/index-world.ts';
import { type EstimatesQuestion, estimatesAt } from './estimates-at.ts';

const QUESTION: EstimatesQuestion = {
  asOf: '2025-07-01',
  knownOn: null,
  level: 'REPRESENTED',
  excludeSources: null,
  halfLife: 30,
};

function said(id: string, rest: Partial<StatementRow> = {}): StatementRow {
  return { id, actor: 'a', issue: 'i', date: '2025-07-01', position: 'SUPPORT', ...rest };
}
function weights(
  rows: StatementRow[],
  question: Partial<EstimatesQuestion> = {},
  given = bareWorld(['a', 'b'], ['i', 'j']),
) {
  const columns = statementColumns(rows, { good: 'A', fair: 'C' });
  const estimates = estimatesAt(indexWorld(given), columns, { ...QUESTION, ...question });
  return (actor: string, issue = 'i') =>
    estimates.of(actor, issue).evidence.map(({ statement, weight }) => [statement, Number(weight.toFixed(9))]);
}

test('weights are reliability x credibility x directness x decay; what nobody judged is F and 6', () => {
  const of = weights([
    said('best', { source: 'good', credibility: 1 }),
    said('one half-life ago', { source: 'good', credibility: 1, date: '2025-06-01' }),
    said('attributed', { source: 'good', credibility: 2, directness: 'ATTRIBUTED' }),
    said('inferred', { source: 'fair', credibility: 5, directness: 'INFERRED' }),
    said('unjudged', { source: 'other' }),
    said('cannot be judged', { source: 'other', credibility: 6 }),
    said('tomorrow', { date: '2025-07-02' }),
    said('elsewhere', { issue: 'j' }),
  ]);
  expect(of('a')).toEqual([
    ['best', 1],
    ['attributed', 0.56],
    ['one half-life ago', 0.5],
    ['cannot be judged', 0.25],
    ['unjudged', 0.25],
    ['inferred', 0.048],
  ]);
  expect(of('a', 'j')).toEqual([['elsewhere', 0.25]]);
  expect([of('b'), of('nobody'), of('a', 'nothing')]).toEqual([[], [], []]);
});

test('of the reports of one utterance the heaviest counts, whatever it says', () => {
  const of = weights([
    said('weak', { source: 'fair', utterance: 'speech' }),
    said('strong', { source: 'good', utterance: 'speech', position: 'OPPOSE', date: '2025-06-30' }),
    said('another', { source: 'fair', utterance: 'interview' }),
  ]);
  expect(of('a').map(([id]) => id)).toEqual(['strong', 'another']);
});

test('a statement counts for whom its maker represented on its date', () => {
  const given = world(office('m', 'uk', '2025-06-15'));
  given.issues.push(...bareWorld([], ['i']).issues);
  const rows = [said('in office', { actor: 'm' }), said('before', { actor: 'm', date: '2025-06-01' })];
  const represented = weights(rows, {}, given);
  expect([represented('uk'), represented('m')]).toEqual([[['in office', 0.25]], [['before', 0.125]]]);
  const self = weights(rows, { level: 'SELF' }, given);
  expect([self('uk'), self('m')]).toEqual([
    [],
    [
      ['in office', 0.25],
      ['before', 0.125],
    ],
  ]);
});

test('only what was known, and not from sources that are left out', () => {
  const rows = [said('early'), said('late', { recordedAt: '2025-08-01T00:00:00.000Z', source: 'good' })];
  expect(weights(rows, { knownOn: '2025-07-15T00:00:00.000Z' })('a').map(([id]) => id)).toEqual(['early']);
  expect(weights(rows, { excludeSources: ['report'] })('a').map(([id]) => id)).toEqual(['late']);
});
