import { expect, it } from 'vitest';
import { DEFAULTS, membership, office, stance, world } from '../../test/named-world.ts';
import { statementColumns } from '../../test/statement-columns.ts';
import type { NetworkParameters } from '../network-model.ts';
import { indexWorld } from '../world/index-world.ts';
import { facets } from './facets.ts';

const index = indexWorld(
  world(
    stance('us', 'force', 'OPPOSE', { from: '2025-01-10', confidence: 0.9 }),
    stance('uk', 'force', 'SUPPORT', { from: '2025-02-10', confidence: 0.6 }),
    stance('uk', 'troops', 'UNDECIDED', { from: '2025-02-11' }),
    stance('poland', 'troops', 'OPPOSE', { from: '2025-02-12', confidence: 0.3 }),
    stance('healey', 'force', 'SUPPORT', { from: '2025-03-01' }),
    office('healey', 'uk'),
    membership('uk', 'nato'),
    membership('us', 'nato'),
  ),
);
const statements = statementColumns(
  [
    { id: 'st-us.force.2025-01-10', actor: 'us', issue: 'force', position: 'OPPOSE', source: 'times' },
    { id: 'st-uk.force.2025-02-10', actor: 'uk', issue: 'force', position: 'SUPPORT', source: 'times' },
    { id: 'st-uk.troops.2025-02-11', actor: 'uk', issue: 'troops', position: 'UNDECIDED', source: 'blog' },
    { id: 'st-poland.troops.2025-02-12', actor: 'poland', issue: 'troops', position: 'OPPOSE', source: 'blog' },
    { id: 'st-healey.force.2025-03-01', actor: 'healey', issue: 'force', position: 'SUPPORT', source: 'times' },
  ],
  { times: 'B' },
);

function counts(asked: Partial<NetworkParameters>) {
  const { total, facets: found } = facets(index, statements, { ...DEFAULTS, ...asked });
  const of = Object.fromEntries(found.map(({ field, values }) => [field, values.map((v) => `${v.value} ${v.count}`)]));
  return { total, ...of };
}

it('counts actors by every value', () => {
  expect(counts({})).toEqual({
    total: 3,
    actorTypes: ['COUNTRY 3'],
    membersOf: ['nato 2', '- 1'],
    officesOf: ['- 3'],
    issues: ['force 2', 'troops 2'],
    topics: ['- 3'],
    positions: ['OPPOSE 2', 'SUPPORT 1', 'UNDECIDED 1'],
    confidences: ['HIGH 1', 'LOW 1', 'MEDIUM 1', 'NOT_GIVEN 1'],
    reliabilities: ['B 2', 'NOT_JUDGED 2'],
    sources: ['blog 2', 'times 2'],
    period: ['2025-01 1', '2025-02 2'],
  });
});

it('leaves its own choice out of a facet, and counts all others', () => {
  const chosen = counts({ positions: ['OPPOSE'], membersOf: ['nato'] });
  expect(chosen).toMatchObject({
    total: 1,
    membersOf: ['- 1', 'nato 1'],
    positions: ['OPPOSE 1', 'SUPPORT 1', 'UNDECIDED 1'],
    sources: ['times 1'],
  });
});

it('lists who speaks for whom where everybody is by themselves', () => {
  expect(counts({ level: 'SELF' })).toMatchObject({
    officesOf: ['- 3', 'uk 1'],
    actorTypes: ['COUNTRY 3', 'OFFICIAL 1'],
  });
  expect(counts({ level: 'SELF', officesOf: ['uk'] })).toMatchObject({ total: 1, positions: ['SUPPORT 1'] });
});
