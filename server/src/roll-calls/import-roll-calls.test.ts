import type { Graph } from '@stancegraph/store';
import { emptyGraphs } from '@stancegraph/store/testing';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clockAt, input } from '../../test/intake/small-world.ts';
import { MAPPING, mappingOf, VOTES, VoteFiles } from '../../test/roll-calls/invented-votes.ts';
import { importBundles } from '../intake/import-bundles.ts';
import { BundleError } from '../intake/problem.ts';
import { recomputeRevision } from '../revision/recompute-revision.ts';
import { importRollCalls } from './import-roll-calls.ts';

const clock = clockAt('2026-01-01T00:00:00.000Z');
const disk = new VoteFiles();
const engines = await emptyGraphs();
afterAll(async () => {
  disk.remove();
  for (const engine of engines) await engine.dispose();
});

describe.each(engines)('votes on $engine', (engine) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await engine.open();
  });
  afterEach(() => graph.close());
  const importAssembly = (options: { stances?: boolean; dryRun?: boolean } = {}, files = disk.assembly()) =>
    importRollCalls(graph, files, mappingOf(), { clock, ...options });
  const problemsOf = async (work: Promise<unknown>) => {
    const error = await work.catch((thrown: unknown) => thrown);
    if (!(error instanceof BundleError)) throw error;
    return error.problems.map(({ line, column, path, code }) => `${line}:${column} ${path} ${code}`);
  };

  test('become statements of actors on issues, absence none', async () => {
    const { created, state } = await importAssembly();
    expect(created).toMatchObject({ actor: 5, issue: 2, source: 1, statement: 6, stance: 0 });
    expect(await graph.get('statement', ['v-1-namibia', 'v-1-yugoslavia'])).toMatchObject([
      {
        actor: 'namibia',
        issue: 'rc-1',
        source: 'session-1',
        date: '1999-12-01',
        position: 'OPPOSE',
        raw: 'no',
        kind: 'VOTED',
        directness: 'OWN_WORDS',
        recordedAt: '2026-01-01T00:00:00.000Z',
      },
      undefined,
    ]);
    const actors = await graph.get('actor', ['namibia', 'zanzibar', 'yugoslavia', 'cote-d-ivoire']);
    expect(actors.map((actor) => actor?.iso2)).toEqual(['NA', null, null, 'CI']);
    const issues = await graph.get('issue', ['rc-1', 'rc-2']);
    expect(issues).toMatchObject([
      { title: 'A FIRST, QUESTION', question: 'Adopt? TO ADOPT THE "MEMBERS", PROPOSAL.', topics: ['peace', 'trade'] },
      { title: 'A "second" one, on two lines', topics: [] },
    ]);
    expect(state.revision).toBe(await recomputeRevision(graph.dump()));
  });

  test('become stances too, where asked', async () => {
    const { state } = await importAssembly({ stances: true });
    const statements = [];
    for await (const { kind, records } of graph.dump()) if (kind === 'statement') statements.push(...records);
    expect(statements).toHaveLength(6);
    const stances = await graph.find(['france.rc-1.1999-12-01', 'namibia.rc-2.1999-12-02']);
    expect(stances.map((tagged) => tagged?.record)).toMatchObject([
      { position: 'SUPPORT', from: '1999-12-01', to: null, statements: ['v-1-france'] },
      { position: 'OPPOSE', statements: ['v-2-namibia'] },
    ]);
    expect(state.revision).toBe(await recomputeRevision(graph.dump()));
  });

  test('change nothing the second time, nor where a bundle holds them already', async () => {
    const { state } = await importAssembly();
    const again = await importAssembly();
    expect(again.state).toEqual(state);
    expect(again).toMatchObject({ created: { statement: 0, actor: 0 }, unchanged: { statement: 6, actor: 5 } });
    const longer = await importAssembly({}, disk.assembly(`${VOTES}2,Zanzibar,,yes\n`));
    expect(longer).toMatchObject({ created: { statement: 1 }, unchanged: { statement: 6 } });
    expect(longer.state.revision).toBe(await recomputeRevision(graph.dump()));
    const withStances = await importAssembly({ stances: true }, disk.assembly(`${VOTES}2,Zanzibar,,yes\n`));
    expect(withStances).toMatchObject({ created: { statement: 0, stance: 7 } });
    expect(withStances.state.revision).toBe(await recomputeRevision(graph.dump()));
  });

  test('find the actors of the graph by their codes', async () => {
    const known = 'stancegraph: 1\nactors:\n  - { id: the-republic, type: COUNTRY, name: La France, iso2: FR }\n';
    await importBundles(graph, [input(known)], { clock });
    await importAssembly();
    const [france, statement] = await graph.find(['the-republic', 'v-1-the-republic']);
    expect(france?.record).toMatchObject({ name: 'La France', aliases: ['France'] });
    expect(statement?.record).toMatchObject({ actor: 'the-republic' });
  });

  test('that the graph holds otherwise are a conflict, and nothing is written', async () => {
    const { state } = await importAssembly();
    const files = disk.assembly(
      VOTES.replace('2,France,FR,no', '2,France,FR,yes').replace('1,Zanzibar,,abstain\n', ''),
    );
    expect(await problemsOf(importAssembly({}, files))).toEqual(['5:1  CONFLICT']);
    expect(await graph.state()).toEqual(state);
    const code = disk.assembly(VOTES.replaceAll('Namibia,NA', 'Namibia,NM'));
    expect(await problemsOf(importAssembly({}, code))).toEqual(['3:11 code CONFLICT', '7:11 code CONFLICT']);
  });

  test('that are only checked leave the graph as it is', async () => {
    const before = await graph.state();
    expect(await importAssembly({ dryRun: true })).toMatchObject({ created: { statement: 6, issue: 2 } });
    expect(await graph.state()).toEqual(before);
    expect(await graph.counts()).toMatchObject({ statement: 0, issue: 0 });
  });

  test('in one table with everything beside them need no second one', async () => {
    const votes = disk.write(
      'one.csv',
      'id;day;title;member;vote\nA1;2020-05;On peace;Ann;aye\nA1;2020-05;On peace;Bob;nay\n',
    );
    const mapping = mappingOf(`rollCalls: 1
votes: { call: id, actor: member, vote: vote }
positions: { aye: SUPPORT, nay: OPPOSE }
date: day
actors: { type: OFFICIAL }
issue: { id: "bill-{id}", title: "{title}", question: "Adopt {title}?" }
source: { id: minutes, title: The minutes }
statement: { id: "{id}-{actor}" }
`);
    await importRollCalls(graph, { votes }, mapping, { clock });
    expect(await graph.get('statement', ['a1-ann'])).toMatchObject([
      { issue: 'bill-a1', date: '2020-05-01', precision: 'MONTH', position: 'SUPPORT', source: 'minutes' },
    ]);
  });

  const faults: [string, string, string, string[]][] = [
    ['a vote nobody knows', '1,France,FR,yes', '1,France,FR,yess', ['2:13 vote UNKNOWN_VALUE']],
    ['a roll call that is not there', '2,Namibia', '9,Namibia', ['7:1 call UNKNOWN_ID']],
    ['a second vote', '1,Namibia,NA,no', '1,France,FR,no', ['3:3 country DUPLICATE_VOTE']],
    ['a code that changes', '2,France,FR', '2,France,', ['6:10 code CODE_DIFFERS']],
    ['a code of two actors', '1,Zanzibar,', '1,Zanzibar,NA', ['4:3 country DUPLICATE_ID']],
    ['a code that is none', '1,Zanzibar,', '1,Zanzibar,zz', ['4:12 code BAD_CODE']],
    ['nobody', '1,Zanzibar', '1,', ['4:3 country EMPTY_CELL']],
    ['too few cells', '1,Zanzibar,', '1', ['4:1  CELLS']],
    ['an open quote', '1,Zanzibar', '1,"Zanzibar', ['4:1  QUOTES']],
    ['no such column', 'call,country', 'call,land', ['1:1  MISSING_COLUMN']],
    ['a formula as a name', '1,Zanzibar,', "1,=cmd|'/c calc'!A1,", []],
  ];
  test.runIf(engine.engine === 'embedded').each(faults)('%s', async (_, piece, by, expected) => {
    expect(VOTES).toContain(piece);
    const work = importAssembly({ dryRun: true }, disk.assembly(VOTES.replace(piece, by)));
    if (expected.length === 0) expect(await work).toMatchObject({ created: { statement: 6 } });
    else expect(await problemsOf(work)).toEqual(expected);
  });
});

test('a thousand mistakes are counted, the first of them shown', async () => {
  const rows = Array.from({ length: 1000 }, (_, at) => `1,Country ${at},,maybe\n`).join('');
  const [engine] = engines;
  const graph = await engine?.open();
  if (!graph) throw new Error('there is no embedded engine');
  try {
    const work = importRollCalls(graph, disk.assembly(`call,country,code,vote\n${rows}`), mappingOf(), { clock });
    const error = await work.catch((thrown: unknown) => thrown);
    const problems = (error as BundleError).problems;
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({ code: 'MORE', line: 52, message: 'and 950 more from here on' });
  } finally {
    await graph.close();
  }
});

test('what is wrong with a mapping is told with its place', () => {
  const wrong = () =>
    mappingOf(MAPPING.replace('SUPPORT', 'SUPORT').replace('{ id: "v-{call}-{actor}" }', '{ id: v }'));
  expect(wrong).toThrow(/map.yaml:3:19 positions.yes.*SUPPORT[\s\S]*map.yaml:10:\d+ statement.id/);
});
