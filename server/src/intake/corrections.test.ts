import { type Graph, openEmbedded } from '@stancegraph/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clockAt, input, SMALL_WORLD } from '../../test/intake/small-world.ts';
import { recomputeRevision } from '../revision/recompute-revision.ts';
import { importBundles } from './import-bundles.ts';
import { BundleError } from './problem.ts';

const ID = 'russia.force.2025-04-10';
const CORRECTION = `stancegraph: 1
retract: [{ id: ${ID}, reason: misread }]
stances:
  - { actor: russia, issue: force, position: NEUTRAL, from: 2025-04-10, statements: [st-1] }
`;
const SECOND_CORRECTION = `stancegraph: 1
retract: [{ id: ${ID}.2, reason: misread again }]
stances:
  - { actor: russia, issue: force, position: UNDECIDED, from: 2025-04-10, statements: [st-1] }
`;

let graph: Graph;
beforeEach(async () => {
  graph = await openEmbedded({ path: null });
  await importBundles(graph, [input(SMALL_WORLD)], { clock: clockAt('2026-01-01T00:00:00.000Z') });
});
afterEach(async () => {
  await graph.close();
});

const bring = (text: string, day: string) =>
  importBundles(graph, [input(text)], { clock: clockAt(`${day}T00:00:00.000Z`) });
const positionAt = async (instant?: string) => {
  const known = instant === undefined ? {} : { knownOn: `${instant}T12:00:00.000Z` };
  const stances = await graph.get('stance', [ID, `${ID}.2`, `${ID}.3`], known);
  return stances.filter((stance) => stance !== undefined).map(({ id, position }) => [id, position]);
};
async function codesOf(text: string): Promise<string[]> {
  const failure = await bring(text, '2026-04-01').catch((error: unknown) => error);
  if (!(failure instanceof BundleError)) throw new Error('the import should have been refused', { cause: failure });
  return failure.problems.map(({ code }) => code);
}

test('a correction retracts and adds; every past day can be drawn as it was known', async () => {
  await bring(CORRECTION, '2026-02-01');
  await bring(SECOND_CORRECTION, '2026-03-01');
  expect(await positionAt('2026-01-15')).toEqual([[ID, 'OPPOSE']]);
  expect(await positionAt('2026-02-15')).toEqual([[`${ID}.2`, 'NEUTRAL']]);
  expect(await positionAt()).toEqual([[`${ID}.3`, 'UNDECIDED']]);
  const [first] = await graph.find([ID], { retracted: true });
  expect(first?.record).toMatchObject({
    recordedAt: '2026-01-01T00:00:00.000Z',
    retractedAt: '2026-02-01T00:00:00.000Z',
    retractReason: 'misread',
  });
  expect(await recomputeRevision(graph.dump())).toBe((await graph.state()).revision);
});

test('each of the bundles again changes nothing: what was retracted is left so, and said', async () => {
  await bring(CORRECTION, '2026-02-01');
  const { state } = await bring(SECOND_CORRECTION, '2026-03-01');
  const original = await bring(SMALL_WORLD, '2026-04-01');
  expect(original.warnings).toMatchObject([{ code: 'LEFT_RETRACTED', line: 28 }]);
  const again = await bring(SECOND_CORRECTION, '2026-04-01');
  expect([original.state, again.state, await graph.state()]).toEqual([state, state, state]);
  expect(again.unchanged.stance).toBe(1);
});

test('a world and its correction imported together end as when imported one after the other', async () => {
  await bring(CORRECTION, '2026-02-01');
  const { revision } = await graph.state();
  const together = await openEmbedded({ path: null });
  const inputs = [input(SMALL_WORLD, '1.yaml'), input(CORRECTION, '2.yaml')];
  const clock = clockAt('2026-01-01T00:00:00.000Z');
  expect((await importBundles(together, inputs, { clock })).state.revision).toBe(revision);
  expect((await importBundles(together, inputs, { clock })).state.sequence).toBe(1);
  await together.close();
});

test('a statement on which a stance alone rests is not retracted without the stance', async () => {
  const retraction = 'stancegraph: 1\nretract:\n  - { id: st-1, reason: forged }\n';
  expect(await codesOf(retraction)).toEqual(['STILL_NEEDED']);
  await bring(`${retraction}  - { id: ${ID}, reason: forged }\n`, '2026-02-01');
  expect(await positionAt()).toEqual([]);
});

test('an office by which a stance is supported is not retracted without the stance', async () => {
  expect(await codesOf('stancegraph: 1\nretract: [{ id: minister.france.2024-07-05, reason: wrong }]\n')).toEqual([
    'STILL_NEEDED',
  ]);
});

test('a retracted statement does not count in the revision of the stance that still stands', async () => {
  const second = `stancegraph: 1
statements:
  - { id: st-9, actor: russia, issue: force, date: 2025-04-09, position: OPPOSE, kind: SAID, source: report, directness: OWN_WORDS }
stances:
  - { actor: russia, issue: force, position: OPPOSE, from: 2025-04-10, statements: [st-9] }
`;
  const { state: before } = await graph.state().then((state) => ({ state }));
  await bring(second, '2026-02-01');
  const { retracted, state } = await bring('stancegraph: 1\nretract: [{ id: st-9, reason: forged }]\n', '2026-03-01');
  expect(retracted.statement).toBe(1);
  expect(state.revision).toBe(before.revision);
  expect(await recomputeRevision(graph.dump())).toBe(state.revision);
});

test('an entry of a condition is corrected like any other fact', async () => {
  const correction = `stancegraph: 1
retract: [{ id: mandate.2025-04-10, reason: too early }]
conditions:
  - { id: mandate, title: A mandate exists, status: [{ is: UNKNOWN, from: 2025-04-10 }] }
`;
  await bring(correction, '2026-02-01');
  const [condition] = await graph.get('condition', ['mandate']);
  expect(condition?.statuses.filter(({ retractedAt }) => retractedAt === null)).toMatchObject([
    { id: 'mandate.2025-04-10.2', is: 'UNKNOWN' },
  ]);
  expect(await recomputeRevision(graph.dump())).toBe((await graph.state()).revision);
});

test('a condition does not lose its only entry', async () => {
  const retraction = 'stancegraph: 1\nretract: [{ id: mandate.2025-04-10, reason: wrong }]\n';
  expect(await codesOf(retraction)).toEqual(['CONDITION_NEITHER']);
});

test.each([
  ['actors are not retracted', 'retract: [{ id: france, reason: no }]', 'NOT_RETRACTABLE'],
  [
    'a statement corrected under its own id',
    'statements:\n  - { id: cl-1, actor: russia, issue: force, date: 2025-04-09, position: NEUTRAL, kind: SAID, source: report, directness: OWN_WORDS }',
    'DUPLICATE_ID',
  ],
])('%s', async (_, text, code) => {
  expect(await codesOf(`stancegraph: 1\n${text}\n`)).toEqual([code]);
});
