import { ConcurrentChange, type Graph, openEmbedded } from '@stancegraph/store';
import { afterEach, describe, expect, test } from 'vitest';
import { changed, clockAt, input, SMALL_WORLD, withEntry } from '../../test/intake/small-world.ts';
import { recomputeRevision } from '../revision/recompute-revision.ts';
import { importBundles } from './import-bundles.ts';
import { BundleError, type Problem } from './problem.ts';

const options = { clock: clockAt('2026-01-01T00:00:00.000Z') };
const open: Graph[] = [];

async function emptyGraph(): Promise<Graph> {
  const graph = await openEmbedded({ path: null });
  open.push(graph);
  return graph;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((graph) => graph.close()));
});

async function problemsOf(graph: Graph, ...texts: string[]): Promise<Problem[]> {
  const inputs = texts.map((text, index) => input(text, `${index + 1}.yaml`));
  const failure = await importBundles(graph, inputs, options).catch((error: unknown) => error);
  if (!(failure instanceof BundleError)) throw new Error('the import should have been refused', { cause: failure });
  return failure.problems;
}

const only = (rest: string) => `stancegraph: 1\n${rest}`;

test('a bundle with ten different mistakes gives ten problems with their lines, and the graph stays as it is', async () => {
  const graph = await emptyGraph();
  const before = (await importBundles(graph, [input(SMALL_WORLD)], options)).state;
  const bundle = `stancegraph: 1
actors:
  - { id: Spain, type: COUNTRY, name: Spain }
  - { id: italy, type: KINGDOM, name: Italy }
  - { id: norway, type: COUNTRY, name: Norway, colour: red }
sources:
  - { id: gazette, title: Gazette, publishedOn: 2025-02-30 }
statements:
  - { id: st-10, actor: russa, issue: force, date: 2025-04-01, position: OPPOSE, kind: SAID, source: report, directness: OWN_WORDS }
  - { id: st-11, actor: russia, issue: force, date: 2025-05-01, position: OPPOSE, kind: SAID, source: report, directness: OWN_WORDS }
  - { id: st-12, actor: russia, issue: force, position: OPPOSE, kind: SAID, source: report, directness: OWN_WORDS, date: 2025-04-01, value: 7 }
memberships:
  - { actor: norway, of: alliance, status: MEMBER, from: 2025-03-01, to: 2025-01-01 }
stances:
  - { actor: france, issue: troops, position: SUPPORT, from: 2025-04-10, statements: [st-2] }
  - { actor: russia, issue: force, position: OPPOSE, from: 2025-04-12 }
`;
  const problems = await problemsOf(graph, bundle);
  expect(problems.map(({ line, code }) => [line, code])).toEqual([
    [3, 'BAD_ID'],
    [4, 'UNKNOWN_VALUE'],
    [5, 'UNKNOWN_FIELD'],
    [7, 'BAD_DATE'],
    [9, 'UNKNOWN_ID'],
    [10, 'AFTER_REPORT'],
    [11, 'OUT_OF_RANGE'],
    [13, 'END_BEFORE_START'],
    [15, 'UNSUPPORTED'],
    [16, 'MISSING_FIELD'],
  ]);
  expect(await graph.state()).toEqual(before);
});

test('the same bundle twice changes nothing: all is unchanged, and the store is not asked to write', async () => {
  const graph = await emptyGraph();
  const first = await importBundles(graph, [input(SMALL_WORLD)], options);
  expect(first.created).toMatchObject({ actor: 4, office: 1, issue: 2, condition: 2, statement: 2, stance: 2 });
  let writes = 0;
  const watched: Graph = new Proxy(graph, {
    get: (target, name) => {
      if (name === 'apply') writes += 1;
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const second = await importBundles(watched, [input(SMALL_WORLD)], { clock: clockAt('2026-02-01T00:00:00.000Z') });
  expect(second.unchanged).toEqual(first.created);
  expect(second.state).toEqual(first.state);
  expect(writes).toBe(0);
});

test('a dry run checks everything and writes nothing', async () => {
  const graph = await emptyGraph();
  const summary = await importBundles(graph, [input(SMALL_WORLD)], { ...options, dryRun: true });
  expect(summary.created.stance).toBe(2);
  expect(await graph.counts()).toMatchObject({ actor: 0, stance: 0 });
});

test('two bundles in either order, or together, give one revision: blanks are filled and lists unite', async () => {
  const one = input(changed('title: A report, publishedOn: 2025-04-11,', 'title: A report,'), 'one.yaml');
  const two = input(
    changed(
      'title: A report,',
      'title: A report, reliability: B,',
      changed('name: France', 'name: France, aliases: [FR]'),
    ),
    'two.yaml',
  );
  const revisions: string[] = [];
  for (const order of [[[one], [two]], [[two], [one]], [[one, two]], [[two, one]]]) {
    const graph = await emptyGraph();
    for (const inputs of order) await importBundles(graph, inputs, options);
    const { revision } = await graph.state();
    expect(await recomputeRevision(graph.dump())).toBe(revision);
    revisions.push(revision);
  }
  expect(new Set(revisions).size).toBe(1);
});

describe('conflicts', () => {
  test('a field that differs from the graph, naming both values', async () => {
    const graph = await emptyGraph();
    await importBundles(graph, [input(SMALL_WORLD)], options);
    const problems = await problemsOf(graph, only('actors:\n  - { id: russia, type: COUNTRY, name: Rossiya }\n'));
    expect(problems).toMatchObject([{ code: 'CONFLICT', line: 3, column: 40, path: 'actors.0.name' }]);
    expect(problems[0]?.message).toContain('"Russia" in the graph (recorded 2026-01-01T00:00:00.000Z)');
  });

  test('two files of one import, naming both places', async () => {
    const [problem, ...others] = await problemsOf(
      await emptyGraph(),
      SMALL_WORLD,
      only('actors:\n  - { id: russia, type: COUNTRY, name: Rossiya }\n'),
    );
    expect(problem).toMatchObject({ code: 'CONFLICT', file: '2.yaml', line: 3 });
    expect(problem?.message).toContain('1.yaml:3:5');
    expect(others).toEqual([]);
  });

  test('a fact keeps its blanks: what was known of it on a past day stays so', async () => {
    const graph = await emptyGraph();
    await importBundles(graph, [input(SMALL_WORLD)], options);
    const text = changed('statements: [st-1]', 'confidence: 0.5, statements: [st-1]');
    expect(await problemsOf(graph, text)).toMatchObject([{ code: 'CONFLICT', path: 'stances.0.confidence' }]);
  });

  test('a day of publication before what the graph has under the source', async () => {
    const graph = await emptyGraph();
    await importBundles(graph, [input(changed(' publishedOn: 2025-04-11,', ''))], options);
    const problems = await problemsOf(graph, changed('publishedOn: 2025-04-11', 'publishedOn: 2025-04-09'));
    expect(problems).toMatchObject([{ code: 'AFTER_REPORT', line: 14, path: 'sources.0.publishedOn' }]);
  });

  test('an overlap with a stance that the graph has', async () => {
    const graph = await emptyGraph();
    await importBundles(graph, [input(SMALL_WORLD)], options);
    const earlier =
      'stances:\n  - { actor: russia, issue: force, position: NEUTRAL, from: 2025-01-01, to: 2025-06-01, statements: [st-1] }\n';
    expect(await problemsOf(graph, only(earlier))).toMatchObject([{ code: 'OVERLAP', line: 3, path: 'stances.0.to' }]);
    await importBundles(graph, [input(only(earlier.replace(', to: 2025-06-01', '')))], options);
    expect((await graph.counts()).stance).toBe(3);
  });
});

test('stances unite the statements they rest on', async () => {
  const graph = await emptyGraph();
  await importBundles(graph, [input(SMALL_WORLD)], options);
  const st3 =
    '{ id: st-3, actor: russia, issue: force, date: 2025-04-09, position: OPPOSE, kind: SAID, source: report, directness: OWN_WORDS }';
  const text = changed('statements: [st-1]', 'statements: [st-3]', withEntry('statements', st3));
  const { changed: counts } = await importBundles(graph, [input(text)], options);
  expect(counts).toMatchObject({ stance: 1, statement: 0 });
  const [stance] = await graph.find(['russia.force.2025-04-10']);
  expect(stance?.record).toMatchObject({ statements: ['st-1', 'st-3'] });
  expect(await recomputeRevision(graph.dump())).toBe((await graph.state()).revision);
});

test('recorded times never go back, also when the clock does', async () => {
  const graph = await emptyGraph();
  await importBundles(graph, [input(SMALL_WORLD)], { clock: clockAt('2026-01-01T12:00:00.000Z') });
  const more = only('issues:\n  - { id: later, title: Later, question: Later? }\n');
  const { state } = await importBundles(graph, [input(more)], { clock: clockAt('2026-01-01T11:00:00.000Z') });
  expect(state.recordedAt).toBe('2026-01-01T12:00:00.000Z');
});

test('another write in between: the change set is computed anew', async () => {
  const graph = await emptyGraph();
  let interfered = false;
  const contended: Graph = new Proxy(graph, {
    get: (target, name) => {
      const value = Reflect.get(target, name);
      if (name !== 'apply' || interfered) return typeof value === 'function' ? value.bind(target) : value;
      return async () => {
        interfered = true;
        await importBundles(
          graph,
          [input(only('issues:\n  - { id: first, title: First, question: First? }\n'))],
          options,
        );
        throw new ConcurrentChange('another write came first');
      };
    },
  });
  const { state } = await importBundles(contended, [input(SMALL_WORLD)], options);
  expect(await graph.counts()).toMatchObject({ issue: 3 });
  expect(await recomputeRevision(graph.dump())).toBe(state.revision);
});
