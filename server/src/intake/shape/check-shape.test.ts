import { expect, test } from 'vitest';
import { expectFault, type Fault } from '../../../test/intake/expect-fault.ts';
import { changed, input, SMALL_WORLD, withEntry } from '../../../test/intake/small-world.ts';
import { validateBundles } from '../validate-bundles.ts';

const st = (fields: string) =>
  `{ id: st-3, actor: russia, issue: force, position: OPPOSE, kind: SAID, source: report, directness: OWN_WORDS, ${fields} }`;

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

test.each(SHAPE)('%s', (_name, text, at, code, path) => {
  expectFault(text, at, code, path);
});

test('the world in which the faults are planted has none', () => {
  expect(validateBundles([input(SMALL_WORLD)])).toEqual({ problems: [], warnings: [], records: 17 });
});

test('no, on and NO are text in YAML 1.2', () => {
  const text = changed('name: France', 'name: no, iso2: NO, aliases: [on, off, yes]');
  expect(validateBundles([input(text)]).problems).toEqual([]);
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
