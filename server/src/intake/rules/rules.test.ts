import { expect, test } from 'vitest';
import { expectFault, type Fault } from '../../../test/intake/expect-fault.ts';
import { changed, input, SMALL_WORLD, withEntry } from '../../../test/intake/small-world.ts';
import { validateBundles } from '../validate-bundles.ts';

const st = (fields: string) =>
  `{ id: st-3, actor: russia, issue: force, position: OPPOSE, kind: SAID, source: report, directness: OWN_WORDS, ${fields} }`;
const stance = (fields: string) => `{ issue: force, position: OPPOSE, ${fields} }`;

const RULES: Fault[] = [
  [
    'unknown id',
    changed('statements: [st-2]', 'statements: [st-22]'),
    '29 st-22',
    'UNKNOWN_ID',
    'stances.1.statements.0',
  ],
  ['unknown actor', changed('{ actor: russia,', '{ actor: rusia,'), '28 rusia', 'UNKNOWN_ID', 'stances.0.actor'],
  ['wrong kind', changed('of: alliance', 'of: russia'), '21 russia', 'WRONG_KIND', 'memberships.0.of'],
  [
    'an issue for a source',
    changed('from: 2025-04-10, source: report', 'from: 2025-04-10, source: force'),
    '16 force',
    'WRONG_KIND',
    'conditions.0.status.0.source',
  ],
  [
    'duplicate id',
    withEntry('events', '{ id: meeting, title: Another, startsOn: 2025-04-12 }'),
    '20 meeting, title: A',
    'DUPLICATE_ID',
    'events.1.id',
  ],
  [
    'an id of another kind',
    withEntry('events', '{ id: russia, title: Another, startsOn: 2025-04-12 }'),
    '19 russia',
    'DUPLICATE_ID',
    'events.0.id',
  ],
  [
    'two stances from one day',
    withEntry('stances', stance('actor: russia, from: 2025-04-10, statements: [st-1]')),
    '29 { ',
    'DUPLICATE_ID',
    'stances.1',
  ],
  [
    'cycle in PART_OF',
    changed('Should a force deploy? }', 'Should a force deploy?, partOf: troops }'),
    '11 troops }',
    'CYCLE',
    'issues.0.partOf',
  ],
  [
    'overlapping validity',
    withEntry('stances', stance('actor: russia, from: 2025-04-01, to: 2025-04-20, statements: [st-1]')),
    '29 2025-04-10',
    'OVERLAP',
    'stances.1.from',
  ],
  [
    'end before start',
    changed('from: 2025-03 }', 'from: 2025-03, to: 2025-02 }'),
    '21 2025-02',
    'END_BEFORE_START',
    'memberships.0.to',
  ],
  [
    'end on the day of the start',
    changed('from: 2025-03 }', 'from: 2025-03, to: 2025-03-01 }'),
    '21 2025-03-01',
    'END_BEFORE_START',
    'memberships.0.to',
  ],
  [
    'an event that ends before it starts',
    changed('startsOn: 2025-04-10', 'startsOn: 2025-04-10, endsOn: 2025-04-09'),
    '19 2025-04-09',
    'END_BEFORE_START',
    'events.0.endsOn',
  ],
  [
    'statement after its report',
    withEntry('statements', st('date: 2025-04-12')),
    '23 2025-04-12',
    'AFTER_REPORT',
    'statements.0.date',
  ],
  [
    'claim after its report',
    changed('count: a dozen, date: 2025-04-10', 'count: a dozen, date: 2025-04-12'),
    '26 2025-04-12',
    'AFTER_REPORT',
    'claims.0.date',
  ],
  [
    'a stance on another issue',
    changed('russia, issue: force, position: OPPOSE, from', 'russia, issue: troops, position: OPPOSE, from'),
    '28 [st-1]',
    'UNSUPPORTED',
    'stances.0.statements',
  ],
  [
    "a stance on another's word",
    withEntry('stances', stance('actor: alliance, from: 2025-04-10, statements: [st-1]')),
    '28 [st-1]',
    'UNSUPPORTED',
    'stances.0.statements',
  ],
  [
    'a representative before the office',
    changed('from: 2024-07-05', 'from: 2025-04-11'),
    '29 [st-2]',
    'UNSUPPORTED',
    'stances.1.statements',
  ],
  [
    'a representative after the office',
    changed('from: 2024-07-05', 'from: 2024-07-05, to: 2025-04-10'),
    '29 [st-2]',
    'UNSUPPORTED',
    'stances.1.statements',
  ],
  [
    'status and metBy',
    changed('membersOf: alliance }] }', 'membersOf: alliance }], status: [{ is: MET, from: 2025-04-10 }] }'),
    '17 { id: enough',
    'CONDITION_BOTH',
    'conditions.1',
  ],
  [
    'neither status nor metBy',
    withEntry('conditions', '{ id: empty, title: Empty }'),
    '16 { id: empty',
    'CONDITION_NEITHER',
    'conditions.0',
  ],
  [
    'actors and membersOf',
    changed('membersOf: alliance', 'membersOf: alliance, actors: [france]'),
    '17 membersOf',
    'NOT_APPLICABLE',
    'conditions.1.metBy.0.membersOf',
  ],
  [
    'a code on an organisation',
    changed('kind: ALLIANCE,', 'kind: ALLIANCE, iso2: AA,'),
    '5 iso2',
    'NOT_APPLICABLE',
    'actors.2.iso2',
  ],
  [
    'a kind on a country',
    changed('name: France', 'name: France, kind: NGO'),
    '4 kind',
    'NOT_APPLICABLE',
    'actors.1.kind',
  ],
  [
    'an anonymous country',
    changed('name: France', 'name: France, anonymous: true'),
    '4 anonymous',
    'NOT_APPLICABLE',
    'actors.1.anonymous',
  ],
  [
    'a country that represents',
    changed('name: France', 'name: France, represents: [{ actor: russia, role: none }]'),
    '4 { actor: russia',
    'NOT_APPLICABLE',
    'actors.1.represents.0',
  ],
  [
    'a member of itself',
    changed('{ actor: france, of', '{ actor: alliance, of'),
    '21 alliance',
    'SELF_REFERENCE',
    'memberships.0.of',
  ],
  [
    'retracting what is not there',
    `${SMALL_WORLD}retract: [{ id: st-9, reason: wrong }]\n`,
    '30 st-9',
    'UNKNOWN_ID',
    'retract.0.id',
  ],
];

test.each(RULES)('%s', (_name, text, at, code, path) => {
  expectFault(text, at, code, path);
});

test('positions that wait for each other are said, not refused', () => {
  const text = changed('all: [mandate]', 'all: [enough]');
  const { problems, warnings } = validateBundles([input(text)]);
  expect(problems).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(['DEADLOCK']);
});
