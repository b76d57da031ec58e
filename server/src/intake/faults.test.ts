import { describe, expect, test } from 'vitest';
import { changed, input, SMALL_WORLD, withEntry } from '../../test/intake/small-world.ts';
import { formatProblem } from './problem.ts';
import { validateBundles } from './validate-bundles.ts';

/** What is wrong, the text, and the one problem that must come of it: `line text that begins there`, code, path. */
type Fault = [name: string, text: string | Uint8Array, at: string, code: string, path: string];

const st = (fields: string) =>
  `{ id: st-3, actor: russia, issue: force, position: OPPOSE, kind: SAID, source: report, directness: OWN_WORDS, ${fields} }`;
const stance = (fields: string) => `{ issue: force, position: OPPOSE, ${fields} }`;

const SHAPE: Fault[] = [
  ['unknown field', changed('name: Russia,', 'name: Russia, nmae: R,'), '3 nmae: R', 'UNKNOWN_FIELD', 'actors.0.nmae'],
  ['unknown list', `${SMALL_WORLD}stanses: []\n`, '30 stanses', 'UNKNOWN_FIELD', 'stanses'],
  ['missing field', changed(' name: Russia,', ''), '3 { id: russia', 'MISSING_FIELD', 'actors.0.name'],
  ['misspelt required field', changed('name: France', 'nme: France'), '4 nme: France', 'UNKNOWN_FIELD', 'actors.1.nme'],
  ['missing version', changed('stancegraph: 1\n', '\n'), '2 actors:', 'MISSING_FIELD', 'stancegraph'],
  ['wrong version', changed('stancegraph: 1\n', 'stancegraph: 2\n'), '1 2', 'UNKNOWN_VALUE', 'stancegraph'],
  ['wrong type', changed('about: [force]', 'about: force'), '19 force, part', 'WRONG_TYPE', 'events.0.about'],
  [
    'a number for a text',
    changed('title: A meeting', 'title: 2025'),
    '19 2025, starts',
    'WRONG_TYPE',
    'events.0.title',
  ],
  [
    'a year without quotes',
    changed('from: 2025-03 }', 'from: 2025 }'),
    '21 2025 }',
    'WRONG_TYPE',
    'memberships.0.from',
  ],
  [
    'no as a flag',
    changed('type: OFFICIAL', 'type: OFFICIAL\n    anonymous: no'),
    '8 no',
    'WRONG_TYPE',
    'actors.3.anonymous',
  ],
  [
    'date 2025-02-30',
    changed('startsOn: 2025-04-10', 'startsOn: 2025-02-30'),
    '19 2025-02-30',
    'BAD_DATE',
    'events.0.startsOn',
  ],
  [
    'date 30.2.2025',
    changed('startsOn: 2025-04-10', 'startsOn: 30.2.2025'),
    '19 30.2.2025',
    'BAD_DATE',
    'events.0.startsOn',
  ],
  [
    'position unknown',
    changed('position: OPPOSE, from', 'position: OPOSE, from'),
    '28 OPOSE',
    'UNKNOWN_VALUE',
    'stances.0.position',
  ],
  [
    'confidence 1.2',
    changed('statements: [st-1]', 'confidence: 1.2, statements: [st-1]'),
    '28 1.2',
    'OUT_OF_RANGE',
    'stances.0.confidence',
  ],
  [
    'credibility 7',
    withEntry('statements', st('date: 2025-04-10, credibility: 7')),
    '23 7 }',
    'OUT_OF_RANGE',
    'statements.0.credibility',
  ],
  [
    'value above 1',
    withEntry('statements', st('date: 2025-04-10, value: 1.5')),
    '23 1.5',
    'OUT_OF_RANGE',
    'statements.0.value',
  ],
  ['no slug', changed('id: meeting', 'id: The Meeting'), '19 The Meeting', 'BAD_ID', 'events.0.id'],
  [
    'address javascript:',
    changed('"https://example.org/report"', '"javascript:alert(1)"'),
    '14 "javascript',
    'BAD_URL',
    'sources.0.url',
  ],
  [
    'address with a password',
    changed('//example.org', '//me:secret@example.org'),
    '14 "https://me',
    'BAD_URL',
    'sources.0.url',
  ],
  [
    'stance without statement',
    changed(', statements: [st-1]', ''),
    '28 { actor: russia',
    'MISSING_FIELD',
    'stances.0.statements',
  ],
  ['empty list of statements', changed('[st-1]', '[]'), '28 [] }', 'BAD_LENGTH', 'stances.0.statements'],
  ['at least none', changed('atLeast: 2', 'atLeast: 0'), '17 0,', 'OUT_OF_RANGE', 'conditions.1.metBy.0.atLeast'],
  ['at least most', changed('atLeast: 2', 'atLeast: MOST'), '17 MOST', 'WRONG_TYPE', 'conditions.1.metBy.0.atLeast'],
  [
    'a literal of another shape',
    changed('all: [mandate]', 'all: [{ nott: mandate }]'),
    '28 nott',
    'UNKNOWN_FIELD',
    'stances.0.if.0.all.0.nott',
  ],
  ['a list for the whole', '- stancegraph: 1\n', '1 - stance', 'WRONG_TYPE', ''],
  ['control characters', changed('name: Russia', 'name: "Rus\\u0007sia"'), '3 "Rus', 'BAD_TEXT', 'actors.0.name'],
  ['half a character', changed('name: Russia', 'name: "\\ud800"'), '3 "\\ud800', 'BAD_TEXT', 'actors.0.name'],
];

const TEXT: Fault[] = [
  ['duplicate key', changed('iso3: RUS', 'iso3: RUS, name: Rus'), '3 name: Rus }', 'DUPLICATE_KEY', ''],
  ['tab', changed('  - { id: france, type', '\t- { id: france, type'), '4 \t- {', 'TAB', ''],
  ['unclosed bracket', changed('statements: [st-2] }', 'statements: [st-2 }'), '29 }', 'SYNTAX', ''],
  ['two documents', `${SMALL_WORLD}---\nstancegraph: 1\n`, '30 ---', 'SYNTAX', ''],
  ['YAML 1.1', `%YAML 1.1\n---\n${SMALL_WORLD}`, '1 %YAML', 'SYNTAX', ''],
  ['a tag', changed('title: A meeting', 'title: !js A meeting'), '19 !js', 'SYNTAX', ''],
  ['empty', '', '1 ', 'EMPTY_FILE', ''],
  ['only a mark and blanks', '\uFEFF \r\n', '1 ', 'EMPTY_FILE', ''],
  ['UTF-16', Buffer.from(`\uFEFF${SMALL_WORLD}`, 'utf16le'), '1 ', 'ENCODING', ''],
  ['Latin-1', Buffer.from(changed('A Minister', 'Häkkänen'), 'latin1'), '1 stance', 'ENCODING', ''],
  ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), '1 ', 'BINARY', ''],
  ['unknown alias', changed('title: A meeting', 'title: *x'), '1 stance', 'SYNTAX', ''],
  ['a bomb of aliases', bomb(), '1 x0', 'ALIASES', ''],
  ['deep nesting', `stancegraph: ${'['.repeat(20_000)}`, '1 [', 'TOO_DEEP', ''],
];

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

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => `x${level + 1}: &x${level + 1} [${`*x${level},`.repeat(9)}]`);
  return `x0: &x0 [lol]\n${levels.join('\n')}\n`;
}

describe.each([
  ['the text', TEXT],
  ['the shape', SHAPE],
  ['the rules', RULES],
])('%s', (_, faults) => {
  test.each(faults)('%s', (_name, text, at, code, path) => {
    const { problems } = validateBundles([{ name: 'world.yaml', text }]);
    expect(problems.map((problem) => [problem.line, problem.code, problem.path])).toEqual([
      [Number.parseInt(at, 10), code, path],
    ]);
    for (const problem of problems) {
      const line = String(text).split('\n')[problem.line - 1] ?? '';
      expect(
        line.slice(problem.column - 1).startsWith(at.slice(at.indexOf(' ') + 1)),
        line.slice(problem.column - 1),
      ).toBe(true);
      expect(problem.remedy).not.toBe('');
      expect(formatProblem(problem)).toMatch(/^world\.yaml:\d+:\d+ ?\S*: .+; .+$/);
    }
  });
});

test('the world in which the faults are planted has none', () => {
  expect(validateBundles([input(SMALL_WORLD)])).toEqual({ problems: [], warnings: [], records: 17 });
});

test('a byte order mark and Windows line ends change nothing', () => {
  const text = `\uFEFF${SMALL_WORLD.replaceAll('\n', '\r\n')}`;
  expect(validateBundles([input(text)]).problems).toEqual([]);
  expect(validateBundles([{ name: 'world.yaml', text: Buffer.from(text) }]).problems).toEqual([]);
});

test('no, on and NO are text in YAML 1.2', () => {
  const text = changed('name: France', 'name: no, iso2: NO, aliases: [on, off, yes]');
  expect(validateBundles([input(text)]).problems).toEqual([]);
});

test('a text over the limit is refused before it is parsed', () => {
  const [problem] = validateBundles([input(SMALL_WORLD)], { maxBytes: 1000 }).problems;
  expect(problem).toMatchObject({ code: 'TOO_LARGE', line: 1, column: 1 });
});

test.each([
  ['actor: rusia', 'actor: russia,', 'did you mean "russia"?'],
  ['position: SUPORT', 'position: SUPPORT, atLeast', 'did you mean "SUPPORT"?'],
  ['questoin: Would', 'question: Would', 'did you mean "question"?'],
])('%s: a suggestion', (wrong, right, remedy) => {
  const kept = right.replace(/^[^,]*?(?=,|$)/, '');
  const text = SMALL_WORLD.replace(right, wrong + (right.startsWith('question') ? '' : kept));
  expect(validateBundles([input(text)]).problems.map((problem) => problem.remedy)).toContain(remedy);
});

test('a look-alike letter and an invisible one are flagged, not refused', () => {
  const text = changed('name: France', 'name: "Fr\u0430nce", aliases: ["Fran\u200bce"]');
  const { problems, warnings } = validateBundles([input(text)]);
  expect(problems).toEqual([]);
  expect(warnings.map(({ code, path, line }) => [code, path, line])).toEqual(
    expect.arrayContaining([
      ['LOOK_ALIKE', 'actors.1.name', 4],
      ['INVISIBLE', 'actors.1.aliases.0', 4],
    ]),
  );
});

test('positions that wait for each other are said, not refused', () => {
  const text = changed('all: [mandate]', 'all: [enough]');
  const { problems, warnings } = validateBundles([input(text)]);
  expect(problems).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(['DEADLOCK']);
});

test('a file that cannot be read does not make the ids in it unknown to the others', () => {
  const broken = input('stancegraph: 1\nactors: [{ id: spain, type: COUNTRY, name: "Spain }]\n', 'broken.yaml');
  const referring = input(withEntry('memberships', '{ actor: spain, of: alliance, status: MEMBER }'));
  const { problems } = validateBundles([broken, referring]);
  expect(problems.map(({ file, code }) => [file, code])).toEqual([['broken.yaml', 'SYNTAX']]);
});
