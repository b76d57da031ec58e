import { describe, expect, test } from 'vitest';
import { DEFAULTS, office, stance, world } from '../../test/named-world.ts';
import { type StatementRow, statementColumns } from '../../test/statement-columns.ts';
import type { NetworkParameters } from '../network-model.ts';
import { indexWorld } from '../world/index-world.ts';
import { coalitionNetwork } from './coalition-network.ts';
import { statementsUnder } from './statements-under.ts';

function draw(given: ReturnType<typeof world>, rows: StatementRow[], parameters: Partial<NetworkParameters> = {}) {
  const index = indexWorld(given);
  const statements = statementColumns(rows);
  const all = { ...DEFAULTS, ...parameters };
  const network = coalitionNetwork(index, statements, all);
  return {
    ties: network.edges.map(({ source, target, congruence, conflict }) => [source, target, congruence, conflict]),
    under: network.edges.map((edge) => statementsUnder(index, statements, all, network, edge)),
    newest: network.edges.map((edge) => statementsUnder(index, statements, all, network, edge, 2)),
    nodes: network.nodes.map(({ id }) => id),
  };
}

describe('basis STANCES', () => {
  const given = world(
    office('m', 'uk'),
    stance('m', 'i', 'SUPPORT', { statements: ['m1', 'm2'] }),
    stance('fr', 'i', 'SUPPORT', { statements: ['f1'] }),
    stance('fr', 'j', 'SUPPORT', { statements: ['f2'] }),
  );
  const rows: StatementRow[] = [
    { id: 'm1', actor: 'm', issue: 'i', position: 'SUPPORT', date: '2025-02-01', source: 'one' },
    { id: 'm2', actor: 'm', issue: 'i', position: 'SUPPORT', date: '2025-03-01', source: 'two' },
    { id: 'f1', actor: 'fr', issue: 'i', position: 'SUPPORT', date: '2025-01-01', source: 'one' },
    { id: 'f2', actor: 'fr', issue: 'j', position: 'SUPPORT', date: '2025-01-01', source: 'one' },
  ];

  test('the statements of both ends and their representatives on shared issues, newest first', () => {
    expect(draw(given, rows).under).toEqual([['m2', 'm1', 'f1']]);
    expect(draw(given, rows).newest).toEqual([['m2', 'm1']]);
  });

  test('what rests on excluded sources alone is left out, what rests on others too stays', () => {
    expect(draw(given, rows, { excludeSources: ['two'] }).under).toEqual([['m1', 'f1']]);
    expect(draw(given, rows, { excludeSources: ['one'] }).nodes).toEqual(['uk']);
  });
});

describe('basis STATEMENTS', () => {
  const people = world(office('m', 'uk', '2025-01-01', '2025-04-01'), stance('fr', 'i', 'SUPPORT'));
  const both = { basis: 'STATEMENTS', normalization: 'NONE' } as const;
  const said = (id: string, actor: string, more: Partial<StatementRow> = {}): StatementRow => ({
    id,
    actor,
    issue: 'i',
    position: 'SUPPORT',
    ...more,
  });

  test('counts pairs of statements; repeats in one source once', () => {
    const rows = [said('a', 'fr'), said('b', 'fr'), said('c', 'fr', { source: 'other' }), said('d', 'uk')];
    expect(draw(people, rows, both).ties).toEqual([['fr', 'uk', 2, 0]]);
    expect(draw(people, rows, both).under).toEqual([['d', 'c', 'a']]);
    expect(draw(people, rows, { ...both, duplicates: 'INCLUDE' }).ties).toEqual([['fr', 'uk', 3, 0]]);
    expect(draw(people, rows, { ...both, duplicates: 'RANGE' }).ties).toEqual([['fr', 'uk', 1, 0]]);
  });

  test('reports of one utterance count once, even where repeats are included', () => {
    const rows = [
      said('a', 'fr', { utterance: 'speech', source: 'x' }),
      said('b', 'fr', { utterance: 'speech', source: 'y' }),
      said('d', 'uk'),
    ];
    expect(draw(people, rows, { ...both, duplicates: 'INCLUDE' }).ties).toEqual([['fr', 'uk', 1, 0]]);
  });

  test('what an official says for both ends is listed once', () => {
    const shared = world(office('m', 'uk'), office('m', 'ie'), stance('fr', 'i', 'SUPPORT'));
    const drawn = draw(shared, [said('a', 'm'), said('b', 'm', { date: '2025-03-02', source: 'other' })], both);
    expect(drawn.ties).toEqual([['ie', 'uk', 4, 0]]);
    expect(drawn.under).toEqual([['b', 'a']]);
  });

  test('an official speaks for whom it represented on that date', () => {
    const rows = [said('a', 'fr'), said('b', 'm', { date: '2025-03-31' }), said('c', 'm', { date: '2025-04-01' })];
    expect(draw(people, rows, both).ties).toEqual([
      ['fr', 'm', 1, 0],
      ['fr', 'uk', 1, 0],
      ['m', 'uk', 1, 0],
    ]);
  });

  test('its own word comes before its representatives', () => {
    const rows = [said('a', 'fr'), said('b', 'm', { position: 'OPPOSE' }), said('c', 'uk')];
    expect(draw(people, rows, both).ties).toEqual([['fr', 'uk', 1, 0]]);
  });

  test('a finer value counts before the named position; the undecided do not count', () => {
    const rows = [said('a', 'fr', { value: 0.5 }), said('b', 'uk', { position: 'OPPOSE' })];
    expect(draw(people, rows, both).ties).toEqual([['fr', 'uk', 1 / 4, 3 / 4]]);
    expect(draw(people, [...rows, said('c', 'de', { position: 'UNDECIDED' })], both).ties.length).toBe(1);
  });

  test('the window is half-open; without one all up to the day counts', () => {
    const rows = [said('a', 'fr', { date: '2025-02-01' }), said('b', 'uk', { date: '2025-03-01' })];
    expect(draw(people, rows, { ...both, window: { from: '2025-02-01', to: '2025-03-02' } }).ties.length).toBe(1);
    expect(draw(people, rows, { ...both, window: { from: '2025-02-01', to: '2025-03-01' } }).ties.length).toBe(0);
    expect(draw(people, rows, { ...both, asOf: '2025-02-28' }).ties.length).toBe(0);
  });

  test('weeks and months of different years differ, but not in DNA', () => {
    const rows = [said('a', 'fr', { date: '2024-03-01' }), said('b', 'fr', { date: '2025-03-01' }), said('d', 'uk')];
    const months = { ...both, duplicates: 'MONTH' } as const;
    expect(draw(people, rows, months).ties).toEqual([['fr', 'uk', 2, 0]]);
    expect(draw(people, rows, { ...months, method: 'DNA_3_1_2' }).ties).toEqual([['fr', 'uk', 1, 0]]);
  });
});
