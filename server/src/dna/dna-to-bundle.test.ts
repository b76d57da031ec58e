import { openEmbedded } from '@stancegraph/store';
import { describe, expect, test } from 'vitest';
import { type InventedDna, inventDna } from '../../test/dna/invented-dna.ts';
import { describeWithSample, readSample } from '../../test/dna/sample-dna.ts';
import { importBundles } from '../intake/import-bundles.ts';
import { DnaError } from './dna-error.ts';
import type { DnaOptions } from './dna-options.ts';
import { dnaToBundle } from './dna-to-bundle.ts';
import { dnaToBundleInput } from './dna-to-bundle-input.ts';
import { readDna } from './read-dna.ts';

const clock = () => new Date('2026-01-01T00:00:00Z');
const YES = 1 as const;

async function bundleOf(invented: InventedDna, options: DnaOptions = {}) {
  return dnaToBundle(await readDna(await inventDna(invented)), { prefix: 'd', ...options });
}

async function failureOf(invented: InventedDna, options: DnaOptions): Promise<DnaError> {
  const failure = await bundleOf(invented, options).catch((error: unknown) => error);
  if (!(failure instanceof DnaError)) throw new Error('it should have been refused', { cause: failure });
  return failure;
}

describeWithSample('DNA’s sample', () => {
  test('is carried over whole, and the second time changes nothing', async () => {
    const { input, summary } = await dnaToBundleInput('folder/Sample.dna', readSample());
    expect(summary.carried).toEqual({ statements: 40, organisations: 7, persons: 7, concepts: 6, documents: 7 });
    const graph = await openEmbedded({ path: null });
    const first = await importBundles(graph, [input], { clock });
    expect(first.created).toMatchObject({ statement: 40, actor: 14, office: 7, issue: 6, source: 7, stance: 0 });
    expect(first.warnings).toEqual([]);
    const { input: again } = await dnaToBundleInput('Sample.dna', readSample());
    const second = await importBundles(graph, [again], { clock });
    expect(second.unchanged).toEqual(first.created);
    expect(second.state).toEqual(first.state);
    const [statement] = await graph.get('statement', ['sample.statement.1']);
    await graph.close();
    expect(statement).toMatchObject({
      actor: 'sample.energy-and-environmental-analysis-inc',
      saidBy: 'sample.joel-bluestein',
      issue: 'sample.co2-legislation-will-not-hurt-the-economy',
      date: '2005-01-26',
      position: 'OPPOSE',
      raw: '0',
      kind: 'SAID',
      directness: 'ATTRIBUTED',
      quote: null,
      source: 'sample.document.109-876-bluestein-joel-bus-y',
      locator: 'characters 6351 to 7213',
    });
  });

  test('says what stays behind', async () => {
    const { summary } = await dnaToBundleInput('sample.dna', readSample());
    expect(Object.fromEntries(summary.notCarried.map(({ what, count }) => [what, count]))).toEqual({
      'attribute "Type" of organisations': 2,
      'attribute "Type" of persons': 7,
      'author of documents': 7,
      'section of documents': 7,
      'text of documents': 7,
      'statements of type "Annotation"': 1,
    });
  });

  test('gives the wording only when asked', async () => {
    const { bundle } = dnaToBundle(await readDna(readSample()), { prefix: 's', quotes: true });
    expect(bundle.statements?.every(({ quote }) => quote && quote.length > 50)).toBe(true);
  });
});

describe('actors', () => {
  const statements = [
    { person: 'Ann', organization: 'Acme', concept: 'Tax it', agreement: YES },
    { person: 'Ann', organization: 'Birch', concept: 'Tax it', agreement: YES },
    { person: 'Ann', organization: 'Acme', concept: 'Ban it', agreement: YES },
    { organization: 'Acme', concept: 'Ban it', agreement: 0 as const },
  ];

  test('are organisations; the person says so and represents all that it is coded with', async () => {
    const { bundle } = await bundleOf({ statements });
    expect(bundle.statements?.map(({ actor, saidBy }) => [actor, saidBy])).toEqual([
      ['d.acme', 'd.ann'],
      ['d.birch', 'd.ann'],
      ['d.acme', 'd.ann'],
      ['d.acme', undefined],
    ]);
    expect(bundle.actors?.find(({ id }) => id === 'd.ann')).toEqual({
      id: 'd.ann',
      type: 'OFFICIAL',
      name: 'Ann',
      represents: [
        { actor: 'd.acme', role: 'speaker', source: 'd.document.a-debate' },
        { actor: 'd.birch', role: 'speaker', source: 'd.document.a-debate' },
      ],
    });
  });

  test('are persons where that is asked; a statement of nobody stays behind', async () => {
    const { bundle, summary } = await bundleOf({ statements }, { actors: 'persons' });
    expect(bundle.statements?.map(({ actor, saidBy }) => [actor, saidBy])).toEqual([
      ['d.ann', undefined],
      ['d.ann', undefined],
      ['d.ann', undefined],
    ]);
    expect(summary.notCarried).toContainEqual({
      what: 'statements without "person"',
      count: 1,
      examples: ['statement 4'],
    });
  });

  test('without persons, their names are said to stay behind', async () => {
    const { bundle, summary } = await bundleOf({ statements }, { person: null });
    expect(bundle.actors?.map(({ id }) => id)).toEqual(['d.acme', 'd.birch']);
    expect(summary.notCarried.map(({ what }) => what)).toContain('names of "person" (DNA Statement)');
  });

  test('have kinds and aliases from their attributes where these fit', async () => {
    const attributes: InventedDna['attributes'] = [
      ['organization', 'Acme', 'Type', 'ngo'],
      ['organization', 'Acme', 'Alias', 'Acme Inc.; ACME ;Acme'],
      ['organization', 'Birch', 'type', 'Trade body'],
      ['organization', 'Birch', 'Notes', 'large'],
      ['concept', 'Tax it', 'Type', 'fiscal'],
    ];
    const { bundle, summary } = await bundleOf(
      { statements, attributes },
      { kinds: new Map([['trade body', 'OTHER']]) },
    );
    expect(bundle.actors?.slice(0, 2)).toEqual([
      { id: 'd.acme', type: 'ORGANISATION', name: 'Acme', kind: 'NGO', aliases: ['Acme Inc.', 'ACME'] },
      { id: 'd.birch', type: 'ORGANISATION', name: 'Birch', kind: 'OTHER' },
    ]);
    expect(bundle.issues?.[0]).toMatchObject({ id: 'd.tax-it', question: 'Do you agree: Tax it?', topics: ['fiscal'] });
    expect(summary.notCarried[0]).toEqual({
      what: 'attribute "Notes" of organisations',
      count: 1,
      examples: ['Birch: large'],
    });
  });
});

describe('qualifiers', () => {
  const coded = (values: number[]) => ({
    statements: values.map((intensity) => ({ organization: 'Acme', concept: 'Tax it', agreement: YES, intensity })),
  });
  const valuesOf = async (numbers: number[], options: DnaOptions = {}) => {
    const { bundle, summary } = await bundleOf(coded(numbers), { qualifier: 'intensity', ...options });
    return {
      scale: summary.scale,
      read: bundle.statements?.map(({ raw, value, position }) => [raw, value, position]),
    };
  };

  test('integers are laid on the scale that occurs, or on the declared one, either way round', async () => {
    expect(await valuesOf([1, 2, 5])).toEqual({
      scale: { from: 1, to: 5 },
      read: [
        ['1', -1, 'OPPOSE'],
        ['2', -0.5, 'LEAN_OPPOSE'],
        ['5', 1, 'SUPPORT'],
      ],
    });
    expect(await valuesOf([1, 2], { scale: { from: 5, to: 1 } })).toEqual({
      scale: { from: 5, to: 1 },
      read: [
        ['1', 1, 'SUPPORT'],
        ['2', 0.5, 'LEAN_SUPPORT'],
      ],
    });
  });

  test('integers of both signs keep 0 neutral', async () => {
    expect(await valuesOf([-1, 0, 4])).toEqual({
      scale: { from: -4, to: 4 },
      read: [
        ['-1', -0.25, 'NEUTRAL'],
        ['0', 0, 'NEUTRAL'],
        ['4', 1, 'SUPPORT'],
      ],
    });
  });

  test('one integer shows no scale, and one outside the declared scale is refused', async () => {
    expect(await failureOf(coded([3, 3]), { qualifier: 'intensity' })).toMatchObject({
      code: 'DNA_MAPPING',
      remedy: expect.stringContaining('--dna-scale'),
    });
    expect(await failureOf(coded([3, 9]), { qualifier: 'intensity', scale: { from: 1, to: 5 } })).toMatchObject({
      code: 'DNA_VALUE',
      message: 'statement 2 has 9, outside the scale 1..5',
    });
  });

  test('short texts mean what is said of them; each must be said', async () => {
    const invented = {
      statements: [
        { organization: 'Acme', concept: 'Tax it', tone: 'pro' },
        { organization: 'Acme', concept: 'Ban it', tone: 'contra' },
        { organization: 'Acme', concept: 'Ban it' },
      ],
    };
    const failure = await failureOf(invented, { qualifier: 'tone', positions: new Map([['pro', 'SUPPORT']]) });
    expect(failure).toMatchObject({ code: 'DNA_MAPPING', message: expect.stringContaining('position "contra" is') });
    const positions = new Map([['pro', 'SUPPORT'] as const, ['contra', 'LEAN_OPPOSE'] as const]);
    const { bundle, summary } = await bundleOf(invented, { qualifier: 'tone', positions });
    expect(bundle.statements?.map(({ raw, position }) => [raw, position])).toEqual([
      ['pro', 'SUPPORT'],
      ['contra', 'LEAN_OPPOSE'],
    ]);
    expect(summary.notCarried).toContainEqual({
      what: 'statements without "tone"',
      count: 1,
      examples: ['statement 3'],
    });
  });

  test('long text shows no position', async () => {
    expect(await failureOf({}, { qualifier: 'remark' })).toMatchObject({ code: 'DNA_MAPPING' });
  });
});

describe('variables and types that are not there are answered with those that are', () => {
  test.each<[DnaOptions, RegExp]>([
    [{ type: 'Story' }, /--dna-type among "DNA Statement"/],
    [{ organisation: 'organisation' }, /--dna-organisation among "person", "organization", "concept"/],
    [{ organisation: 'agreement' }, /--dna-organisation a short text: "person", "organization", "concept", "tone"/],
    [{ person: 'speaker' }, /--dna-person among/],
    [{ concept: 'issue' }, /--dna-concept among/],
    [{ qualifier: 'stance' }, /--dna-qualifier among .*"agreement", "intensity"/],
  ])('%o', async (options, remedy) => {
    expect(await failureOf({}, options)).toMatchObject({
      code: 'DNA_MAPPING',
      remedy: expect.stringMatching(remedy),
    });
  });

  test.each(['Sample', 'a b', '-x', 'x'.repeat(31)])('the prefix %s begins no id', async (prefix) => {
    const failure = await dnaToBundleInput('a.dna', await inventDna(), { prefix }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'DNA_MAPPING', remedy: expect.stringContaining('--dna-prefix') });
  });
});

test('what DNA does not count stays behind by name: no organisation, no concept, no qualifier', async () => {
  const { bundle, summary } = await bundleOf({
    statements: [
      { person: 'Ann', concept: 'Tax it', agreement: YES },
      { organization: 'Acme', agreement: YES },
      { organization: 'Acme', concept: 'Tax it' },
      { organization: 'Acme', concept: 'Tax it', agreement: YES, remark: 'note', intensity: 3 },
    ],
  });
  expect(bundle.statements?.map(({ id }) => id)).toEqual(['d.statement.4']);
  const left = Object.fromEntries(summary.notCarried.map(({ what, examples }) => [what, examples]));
  expect(left).toMatchObject({
    'statements without "organization"': ['statement 1'],
    'statements without "concept"': ['statement 2'],
    'statements without "agreement"': ['statement 3'],
    'variable "remark" of statements': ['statement 4'],
    'variable "intensity" of statements': ['statement 4'],
  });
});

test('a time of day is left behind, a day outside the calendar refused', async () => {
  const { bundle, summary } = await bundleOf({ documents: [{ title: 'Late', date: 1_580_515_199 }] });
  expect(bundle.sources?.[0]?.publishedOn).toBe('2020-01-31');
  expect(summary.notCarried).toContainEqual({ what: 'time of day of documents', count: 1, examples: ['Late'] });
  expect(await failureOf({ documents: [{ title: 'Lost', date: 1e15 }] }, {})).toMatchObject({
    code: 'DNA_VALUE',
    message: expect.stringContaining('document 1'),
  });
});

test('hostile, foreign and equal names are accepted at intake and keep ids of their own', async () => {
  const names = [
    'Acme',
    'ACME!',
    'Росатом',
    '日本',
    '中国',
    '"><img src=x onerror=alert(1)>',
    "'; DROP TABLE ENTITIES; --",
    '=cmd()',
    'a\u0000b\u001b[31mc',
    `${'long '.repeat(150)}`,
    '\ud800half',
    '__proto__',
  ];
  const statements = names.map((organization) => ({
    organization,
    person: organization,
    concept: organization,
    agreement: YES,
  }));
  const documents = [{ title: '', text: '', source: 'a\nb' }];
  const { input, summary } = await dnaToBundleInput('☃.dna', await inventDna({ statements, documents }), {
    quotes: true,
  });
  expect(summary.carried).toEqual({
    statements: names.length,
    organisations: names.length,
    persons: names.length,
    concepts: names.length,
    documents: 1,
  });
  const graph = await openEmbedded({ path: null });
  const { created } = await importBundles(graph, [input], { clock });
  await graph.close();
  expect(created).toMatchObject({ actor: 2 * names.length, issue: names.length, statement: names.length });
});
