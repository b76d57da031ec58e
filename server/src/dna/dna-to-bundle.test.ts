import { openEmbedded } from '@stancegraph/store';
import { expect, test } from 'vitest';
import { bundleOf, failureOf } from '../../test/dna/bundle-of.ts';
import { type InventedStatement, inventDna } from '../../test/dna/invented-dna.ts';
import { describeWithSample, readSample } from '../../test/dna/sample-dna.ts';
import { importBundles } from '../intake/import-bundles.ts';
import { dnaToBundle } from './dna-to-bundle.ts';
import { dnaToBundleInput } from './dna-to-bundle-input.ts';
import { readDna } from './read-dna.ts';

const clock = () => new Date('2026-01-01T00:00:00Z');
const YES = 1 as const;

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

test.each(['Sample', 'a b', '-x', 'x'.repeat(31)])('the prefix %s begins no id', async (prefix) => {
  const failure = await dnaToBundleInput('a.dna', await inventDna(), { prefix }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'DNA_MAPPING', remedy: expect.stringContaining('--dna-prefix') });
});

test('a file that has grown adds what is new; one that has changed is a conflict, and nothing is written', async () => {
  const statements: InventedStatement[] = [
    { person: 'Ann', organization: 'Acme', concept: 'Tax it', agreement: YES },
    { person: 'Bob', organization: 'Birch', concept: 'Tax it', agreement: YES },
  ];
  const documents = [{ title: 'A debate' }, { title: 'An older one', date: 1_500_000_000 }];
  const grown = [
    ...statements,
    { person: 'Ann', organization: 'ACME', concept: 'Ban it', agreement: YES, document: 1 },
  ];
  const changed = statements.map((statement) => ({ ...statement, agreement: 0 as const }));
  const inputOf = async (some: InventedStatement[]) =>
    (await dnaToBundleInput('d.dna', await inventDna({ statements: some, documents }))).input;
  const graph = await openEmbedded({ path: null });
  await importBundles(graph, [await inputOf(statements)], { clock });
  const { created, changed: edited, state } = await importBundles(graph, [await inputOf(grown)], { clock });
  expect(created).toMatchObject({ statement: 1, actor: 1, office: 1, issue: 1, source: 0 });
  expect(Object.values(edited).every((count) => count === 0)).toBe(true);
  const failure = await importBundles(graph, [await inputOf(changed)], { clock }).catch((error) => error);
  expect(failure.problems.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual(
    expect.arrayContaining([['CONFLICT', 'statements.0.position']]),
  );
  expect(await graph.state()).toEqual(state);
  await graph.close();
});

test('a file in write-ahead mode may be behind, and that is said', async () => {
  const bytes = await inventDna();
  bytes[18] = 2;
  bytes[19] = 2;
  const { summary } = await dnaToBundleInput('d.dna', bytes);
  expect(summary.notCarried[0]).toMatchObject({ what: expect.stringContaining('"-wal"'), count: 1 });
});
