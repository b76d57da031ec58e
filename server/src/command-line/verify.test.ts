import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '@stancegraph/store';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { CORRECTION, WORLD } from '../../test/api/corrected-world.ts';
import { recordedOn } from '../../test/api/seeded.ts';
import { testServer } from '../../test/api/test-server.ts';
import { runHere } from '../../test/command-line/run-here.ts';
import { importBundles } from '../intake/import-bundles.ts';

const QUERY = 'asOf=2025-06-01&issues=force';
let folder: string;
const file = (name: string) => join(folder, name);

/** Pictures as of the first day; the graph at hand goes on to the second. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stancegraph-verify-'));
  vi.stubEnv('STANCEGRAPH_DATA', folder);
  vi.stubEnv('NEO4J_URI', '');
  const graph = await openEmbedded({ path: file('graph.grafeo') });
  const learn = ([recordedAt, bundles]: ReturnType<typeof recordedOn>) =>
    importBundles(graph, bundles, { clock: () => recordedAt });
  await learn(recordedOn('2025-11-24', WORLD));
  const { app } = testServer(graph);
  for (const picture of ['network.svg', 'network.png', 'matrix.svg', 'timeline.png']) {
    const drawn = await app.request(`/picture/${picture}?${QUERY}&theme=dark`);
    writeFileSync(file(picture), Buffer.from(await drawn.arrayBuffer()));
  }
  const frozen = await app.request(`/picture/network.svg?${QUERY}&knownOn=2025-11-24T12:00:00Z`);
  writeFileSync(file('frozen.svg'), await frozen.text());
  await learn(recordedOn('2025-11-25', CORRECTION));
  await graph.close();
});
afterEach(() => vi.unstubAllGlobals());
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['network.svg', 'network.png', 'matrix.svg', 'timeline.png'])(
  '%s has drifted by the stance that changed',
  async (name) => {
    const { code, out, err } = await runHere('verify', file(name));
    expect([code, err]).toEqual([1, '']);
    expect(out).toBe(
      'drifted: 1 stance changed since 2025-11-24.\n' +
        '  <b>Italy</b> on “A force”: supports → opposes, since 2025-01-01, recorded on 2025-11-25,' +
        ' italy.force.2025-01-01 was taken back: misread\n' +
        '    2025-01-01: “italy said so.”, page 2 – Later report\n',
    );
  },
);

test('a frozen picture does not drift', async () => {
  expect(await runHere('verify', file('frozen.svg'))).toMatchObject({ code: 0, err: '' });
});

test('a server is asked by its address, by the link of a picture, or with a hash', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return Response.json({ verdict: 'EQUAL', message: 'The same.', drift: null });
  });
  const server = 'https://graph.example/here';
  const hash = '0'.repeat(64);
  expect(await runHere('verify', file('network.png'), '--server', `${server}/`)).toMatchObject({ code: 0 });
  expect(await runHere('verify', hash, QUERY, '--server', server, '--json')).toMatchObject({
    code: 0,
    out: expect.stringContaining('"verdict": "EQUAL"'),
  });
  expect(await runHere('verify', `${server}/verify?hash=${hash}`)).toMatchObject({
    code: 0,
    out: 'equal: The same.\n',
  });
  expect(asked).toEqual([
    expect.stringMatching(`^${server}/verify\\?issues=force&asOf=2025-06-01&hash=[0-9a-f]{64}&version=.*&recordedAt=`),
    `${server}/verify?${QUERY}&hash=${hash}`,
    `${server}/verify?hash=${hash}`,
  ]);
});

test('what cannot be checked ends with 2, what does not answer with 3', async () => {
  writeFileSync(file('cut.png'), Buffer.from('89504e470d0a1a0affffffff', 'hex'));
  writeFileSync(file('other.svg'), '<svg><metadata>{"hash":&#99999999;}</metadata></svg>');
  for (const wrong of ['missing.svg', 'cut.png', 'other.svg'].map(file)) {
    expect(await runHere('verify', wrong)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(wrong) });
  }
  expect(await runHere('verify', '0'.repeat(64), 'issues=atlantis')).toMatchObject({ code: 2 });
  expect(await runHere('verify', 'http://127.0.0.1:9/verify?hash=1')).toMatchObject({
    code: 3,
    err: expect.stringContaining('http://127.0.0.1:9 does not answer'),
  });
});
