import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, membership, office, stance, world } from '../../test/named-world.ts';
import { statementColumns } from '../../test/statement-columns.ts';
import { POSITIONS } from '../model.ts';
import { coalitionNetwork } from '../network/coalition-network.ts';
import type { NetworkParameters } from '../network-model.ts';
import { indexWorld } from '../world/index-world.ts';
import { type FacetField, facets } from './facets.ts';
import { CONFIDENCE_BANDS, NONE, SOURCE_RELIABILITIES } from './filters.ts';

const ACTORS = ['a', 'b', 'c', 'minister'];
const ISSUES = ['i', 'j'];
const TOPICS: Record<string, string[]> = { i: ['security', 'money'], j: [] };
const held = fc.record({
  actor: fc.constantFrom(...ACTORS),
  issue: fc.constantFrom(...ISSUES),
  position: fc.constantFrom(...POSITIONS),
  confidence: fc.constantFrom(null, 0.2, 0.5, 0.9),
  source: fc.constantFrom('x', 'y', 'z'),
  date: fc.constantFrom('2025-01-31', '2025-02-01', '2025-02-20', '2025-04-02'),
});
/** At most one per actor, issue and day. */
const holdings = fc.uniqueArray(held, { maxLength: 14, selector: (row) => `${row.actor}.${row.issue}.${row.date}` });

const some = <const V extends string>(...values: V[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }), { freq: 3, nil: null });
const asked = fc.record({
  issues: some('i', 'j'),
  topics: some('security', 'money', NONE),
  actors: some('a', 'b', 'minister'),
  actorTypes: some('COUNTRY', 'OFFICIAL'),
  membersOf: some('club', NONE),
  officesOf: some('a', NONE),
  positions: some(...POSITIONS),
  confidences: some(...CONFIDENCE_BANDS),
  reliabilities: some(...SOURCE_RELIABILITIES),
  sources: some('x', 'y'),
  period: fc.constantFrom(null, null, { from: '2025-02-01', to: '2025-03-01' }),
  level: fc.constantFrom<NetworkParameters['level']>('SELF', 'REPRESENTED'),
  basis: fc.constantFrom<NetworkParameters['basis']>('STANCES', 'STATEMENTS'),
  excludeSources: fc.constantFrom<string[] | null>(null, null, ['z']),
});

function graphOf(rows: readonly ReturnType<typeof pick>[]) {
  const statements = statementColumns(
    rows.map(({ actor, issue, date, position, source }) => ({
      id: `st-${actor}.${issue}.${date}`,
      ...{ actor, issue, date, position, source },
    })),
    { x: 'A', y: 'C' },
  );
  const given = world(
    membership('a', 'club'),
    membership('b', 'club', { to: '2025-02-01' }),
    office('minister', 'a'),
    ...rows.map(({ actor, issue, position, confidence, date }) =>
      stance(actor, issue, position, { from: date, confidence }),
    ),
  );
  for (const issue of given.issues) issue.topics = TOPICS[issue.id] ?? [];
  return { index: indexWorld(given), statements };
}
const pick = (row: typeof held extends fc.Arbitrary<infer T> ? T : never) => row;

/** The same question with that value alone in its facet. */
function alone(parameters: NetworkParameters, field: FacetField, value: string): NetworkParameters {
  if (field !== 'period') return { ...parameters, [field]: [value] };
  const [year = 0, month = 0] = value.split('-').map(Number);
  const after = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return { ...parameters, period: { from: `${value}-01`, to: `${after}-01` } };
}

test('a count is the number of actors in the network that follows when the value is chosen', () => {
  fc.assert(
    fc.property(holdings, asked, (rows, filters) => {
      const { index, statements } = graphOf(rows);
      const parameters: NetworkParameters = { ...DEFAULTS, ...filters };
      const nodes = (of: NetworkParameters) => coalitionNetwork(index, statements, of).nodes.length;
      const found = facets(index, statements, parameters);
      expect(found.total).toBe(nodes(parameters));
      for (const { field, values } of found.facets)
        for (const { value, count } of values)
          expect([field, value, count]).toEqual([field, value, nodes(alone(parameters, field, value))]);
    }),
  );
});

test('a filter hides, and never changes where anybody who is shown stands', () => {
  fc.assert(
    fc.property(holdings, asked, (rows, { excludeSources, basis: _, ...filters }) => {
      const { index, statements } = graphOf(rows);
      const open = { ...DEFAULTS, excludeSources, level: filters.level };
      const positions = (of: NetworkParameters) =>
        coalitionNetwork(index, statements, of).nodes.flatMap((node) =>
          node.positions.map((position) => JSON.stringify([node.id, position])),
        );
      const whole = new Set(positions(open));
      expect(positions({ ...open, ...filters }).filter((one) => !whole.has(one))).toEqual([]);
    }),
  );
});
