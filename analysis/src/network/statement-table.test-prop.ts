import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { DEFAULTS } from '../../test/named-world.ts';
import { type StatementRow, statementColumns } from '../../test/statement-columns.ts';
import { POSITIONS } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { indexWorld } from '../world/index-world.ts';
import { coalitionNetwork } from './coalition-network.ts';
import { statementsUnder } from './statements-under.ts';

const ACTORS = ['a', 'b', 'c'];
const ISSUES = ['i', 'j', 'k'];
const world = indexWorld(bareWorld(ACTORS, ISSUES));
const row = fc.record({
  actor: fc.constantFrom(...ACTORS),
  issue: fc.constantFrom(...ISSUES),
  source: fc.constantFrom('x', 'y', 'z'),
  date: fc.constantFrom('2024-12-30', '2025-01-02', '2025-01-31', '2025-02-01', '2026-01-01'),
  position: fc.constantFrom(...POSITIONS),
  value: fc.constantFrom(undefined, 0.25, -1),
  utterance: fc.constantFrom(undefined, undefined, 'speech'),
  recordedAt: fc.constantFrom('2025-01-01T00:00:00.000Z', '2025-03-01T00:00:00.000Z'),
  retractedAt: fc.constantFrom(undefined, undefined, '2025-04-01T00:00:00.000Z'),
});
const rows = fc
  .array(row, { maxLength: 40 })
  .chain((list) =>
    fc
      .shuffledSubarray(
        list.map((_, i) => i),
        { minLength: list.length },
      )
      .map((order) => ({ list, order })),
  )
  .map(({ list, order }): StatementRow[] =>
    list.map(({ value, utterance, retractedAt, ...rest }, i) => ({
      ...rest,
      id: `st-${order[i]}`,
      ...(value === undefined ? {} : { value }),
      ...(utterance === undefined ? {} : { utterance }),
      ...(retractedAt === undefined ? {} : { retractedAt }),
    })),
  );
const asked = fc.record({
  duplicates: fc.constantFrom<NetworkParameters['duplicates']>('INCLUDE', 'SOURCE', 'MONTH', 'YEAR', 'RANGE'),
  aggregation: fc.constantFrom<NetworkParameters['aggregation']>('IGNORE', 'CONGRUENCE', 'SUBTRACT'),
  knownOn: fc.constantFrom(null, '2025-02-01T00:00:00.000Z', '2025-03-15T00:00:00.000Z'),
  window: fc.constantFrom(null, { from: '2025-01-01', to: '2025-02-01' }),
  issues: fc.constantFrom<string[] | null>(null, ['i', 'k']),
  actors: fc.constantFrom<string[] | null>(null, ['a', 'c']),
  excludeSources: fc.constantFrom<string[] | null>(null, ['z']),
});
type Asked = Pick<
  NetworkParameters,
  'duplicates' | 'aggregation' | 'knownOn' | 'window' | 'issues' | 'actors' | 'excludeSources'
>;
const numberOf = ({ value, position }: StatementRow) => value ?? 1 - POSITIONS.indexOf(position) / 2;

/** The definition, statement by statement. */
function countedByHand(given: readonly StatementRow[], asked: Asked): StatementRow[] {
  const { knownOn, window } = asked;
  const unit = ({ source = '', date = '' }: StatementRow) =>
    ({ SOURCE: source, MONTH: date.slice(0, 7), YEAR: date.slice(0, 4), WEEK: '', RANGE: '', INCLUDE: '' })[
      asked.duplicates
    ];
  const isKnown = ({ recordedAt = '', retractedAt }: StatementRow) =>
    knownOn === null ? !retractedAt : recordedAt <= knownOn && (!retractedAt || retractedAt > knownOn);
  const heard = given
    .filter(isKnown)
    .filter(({ date = '' }) => (window ? date >= window.from && date < window.to : date <= DEFAULTS.asOf))
    .filter(
      ({ issue, source = '' }) => (asked.issues ?? ISSUES).includes(issue) && !asked.excludeSources?.includes(source),
    )
    .sort((p, q) => ((p.date ?? '') + p.id < (q.date ?? '') + q.id ? -1 : 1));
  const once = (list: StatementRow[], key: (one: StatementRow, at: number) => string) => {
    const keys = list.map(key);
    return list.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
  };
  const reports = once(heard, (one, at) => JSON.stringify([one.actor, one.issue, one.utterance ?? at]));
  const wanted = reports.filter(({ actor }) => (asked.actors ?? ACTORS).includes(actor));
  const said = (one: StatementRow) => (one.position === 'UNDECIDED' ? 'open' : numberOf(one));
  const kept = once(wanted, (one, at) =>
    JSON.stringify([
      one.actor,
      one.issue,
      asked.aggregation === 'IGNORE' ? '' : said(one),
      asked.duplicates === 'INCLUDE' ? at : unit(one),
    ]),
  );
  return kept.filter(({ position }) => position !== 'UNDECIDED');
}

test('ties and what is under them are those of the definition, whatever the order of the columns', () => {
  fc.assert(
    fc.property(rows, asked, (given, asked) => {
      const parameters: NetworkParameters = {
        ...DEFAULTS,
        ...asked,
        basis: 'STATEMENTS',
        normalization: 'NONE',
        communities: 'NONE',
      };
      const statements = statementColumns(given);
      const network = coalitionNetwork(world, statements, parameters);
      const counted = countedByHand(given, asked);
      for (const [a, b] of [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ] as const) {
        const edge = network.edges.find(({ source, target }) => source === a && target === b);
        const pairs = counted.flatMap((p) =>
          counted.filter((q) => p.actor === a && q.actor === b && p.issue === q.issue).map((q) => [p, q] as const),
        );
        const sum = pairs.reduce((total, [p, q]) => {
          const distance = Math.abs(numberOf(p) - numberOf(q)) / 2;
          return (
            total +
            { IGNORE: 1, CONGRUENCE: 1 - distance, SUBTRACT: 1 - 2 * distance, CONFLICT: 0, COMBINE: 0 }[
              asked.aggregation
            ]
          );
        }, 0);
        expect(edge?.weight ?? 0).toBeCloseTo(sum, 9);
        if (edge === undefined) continue;
        const under = [...new Set(pairs.flat())].sort((p, q) =>
          (p.date ?? '') + p.id > (q.date ?? '') + q.id ? -1 : 1,
        );
        expect(statementsUnder(world, statements, parameters, network, edge)).toEqual(under.map(({ id }) => id));
        expect(edge.shared.reduce((total, { agreement }) => total + agreement, 0)).toBeCloseTo(
          edge.congruence - edge.conflict,
          9,
        );
      }
    }),
    { numRuns: 300 },
  );
});
