import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '@stancegraph/store';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Outcome, runCommand, startCommand } from '../../test/command-line/run-command.ts';
import { runHere } from '../../test/command-line/run-here.ts';
import { changed, SMALL_WORLD } from '../../test/intake/small-world.ts';

let folder: string;
let env: Record<string, string>;
const file = (name: string) => join(folder, name);
const start = (...args: string[]): Promise<Outcome> => runCommand(args, env);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancegraph-commands-'));
  env = { STANCEGRAPH_DATA: file('data') };
  writeFileSync(file('world.yaml'), SMALL_WORLD);
  writeFileSync(file('wrong.yaml'), changed('position: OPPOSE, from', 'position: OPOSE, from'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the life of a graph: import, export, reset, restore, doctor', async () => {
  const imported = await start('import', file('world.yaml'));
  expect(imported).toMatchObject({ code: 0, err: '' });
  expect(imported.out).toMatch(/^created: 4 actors, 2 issues, .*\nrevision [0-9a-f]{64}\n$/);
  const revision = imported.out.slice(-65, -1);
  const again = await start('import', file('world.yaml'), '--json');
  expect(JSON.parse(again.out)).toMatchObject({ unchanged: { actor: 4 }, state: { revision, sequence: 1 } });
  expect(await start('export', '--history', '-o', file('history.json'))).toEqual({ code: 0, out: '', err: '' });
  const bundle = await start('export', '--format', 'json');
  expect(JSON.parse(bundle.out)).toMatchObject({ stancegraph: 1, stances: [{ actor: 'france' }, { actor: 'russia' }] });
  expect(await start('reset')).toMatchObject({ code: 2, out: '' });
  expect(await start('reset', '--yes')).toMatchObject({ code: 0 });
  expect(await start('restore', file('history.json'))).toMatchObject({
    code: 0,
    out: `restored: revision ${revision}\n`,
  });
  expect(await start('restore', file('history.json'))).toMatchObject({ code: 2, out: '' });
  const doctor = await start('doctor', '--json');
  expect(JSON.parse(doctor.out)).toMatchObject({ healthy: true, recomputedRevision: revision, violations: [] });
});

test('bad data: exit code 1, each problem on a line of stderr, nothing written', async () => {
  const outcome = await start('import', file('wrong.yaml'));
  expect(outcome).toMatchObject({ code: 1, out: '' });
  expect(outcome.err).toBe(
    `${file('wrong.yaml')}:28:46 stances.0.position: "OPOSE" is not a value of "position"; did you mean "OPPOSE"?\n` +
      '1 problem; nothing was written\n',
  );
  const json = await start('import', file('wrong.yaml'), '--json');
  expect(json).toMatchObject({ code: 1, err: '' });
  expect(JSON.parse(json.out).problems).toMatchObject([{ code: 'UNKNOWN_VALUE', line: 28, column: 46 }]);
  expect(await runHere('validate', file('wrong.yaml'))).toMatchObject({ code: 1, err: outcome.err });
});

test('a file of 1 GB is refused before it is read', async () => {
  writeFileSync(file('huge.yaml'), '');
  truncateSync(file('huge.yaml'), 1024 ** 3);
  const outcome = await runHere('validate', file('huge.yaml'));
  expect(outcome).toMatchObject({ code: 1, out: '' });
  expect(outcome.err).toContain('the file has 1024 MB, more than the 64 MB allowed');
});

test.each([
  ['no such file', ['validate', 'nowhere.yaml'], 'nowhere.yaml: there is no such file'],
  ['a folder', ['validate', '.'], 'name its files'],
  ['no such command', ['imprt', 'x.yaml'], 'Did you mean import?'],
  ['no such option', ['import', 'x.yaml', '--dryrun'], '--dry-run'],
  ['no file', ['import'], "missing required argument 'file'"],
  ['no such format', ['export', '--format', 'xml'], 'yaml, json'],
  ['no such port', ['serve', '--port', '70000'], 'a port is 0 to 65535'],
  ['more of a policy', ['serve', '--frame-ancestors', 'https://a.example; script-src *'], 'is not an origin like'],
  ['an origin with a path', ['serve', '--public-url', 'https://a.example/graph'], 'is not an origin like'],
  ['no rate', ['serve', '--rate', 'often'], 'a whole number, 0 or more'],
  ['no origins', ['serve', '--origins', 'https://a.example,*'], 'is not an origin like'],
])('wrong usage, %s: exit code 2', async (_, args, message) => {
  const outcome = await runHere(...args);
  expect(outcome).toMatchObject({ code: 2, out: '' });
  expect(outcome.err).toContain(message);
});

test('a locked file: exit code 3, which file and what to do', async () => {
  const graph = await openEmbedded({ path: join(file('locked'), 'graph.grafeo') });
  try {
    const outcome = await runCommand(['doctor'], { STANCEGRAPH_DATA: file('locked') });
    expect(outcome).toMatchObject({ code: 3, out: '' });
    expect(outcome.err).toMatch(/graph\.grafeo.*(stop|close)/);
  } finally {
    await graph.close();
  }
});

test('a port that is taken: exit code 2, one line', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  try {
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const outcome = await runCommand(['serve', '--port', String(port)], {
      STANCEGRAPH_DATA: file('port'),
      STANCEGRAPH_SEED: file('no-seed'),
      LOG_LEVEL: 'silent',
    });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toMatch(new RegExp(`^Port ${port} is taken; .*--port.*\\n$`));
  } finally {
    other.close();
  }
});

test.each(['serve', 'import', 'validate', 'export', 'briefing', 'restore', 'reset', 'doctor'])(
  '%s --help shows an example',
  async (name) => {
    const { code, out } = await runHere(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/Example:\n {2}\$ stancegraph /);
  },
);

test('briefing writes a document in the format of its ending, or says what is wrong', async () => {
  vi.stubEnv('STANCEGRAPH_DATA', file('briefed'));
  try {
    await runHere('import', file('world.yaml'));
    const asked = ['briefing', '--issues', 'force', '--as-of', '2025-06-01'];
    expect(await runHere(...asked, '-o', file('b.docx'))).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file('b.docx')).subarray(0, 2).toString()).toBe('PK');
    const markdown = await runHere(...asked, '--origin', 'https://graph.example');
    expect(markdown.out).toMatch(/^# Briefing: .*\(<https:\/\/graph\.example\/verify\?issues=force/su);
    const wrong = await runHere('briefing', '--issues', 'atlantis');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('there is no issue "atlantis"');
  } finally {
    vi.unstubAllEnvs();
  }
});

test('a reader that has enough ends it without a complaint', async () => {
  const child = startCommand(['import', '--help']);
  child.stdout?.destroy();
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect(complaint).toBe('');
});

test('serve loads the seed into an empty graph, answers up to its rate, and ends on SIGTERM', async () => {
  const child = startCommand(['serve', '--port', '0', '--rate', '3'], {
    STANCEGRAPH_DATA: file('served'),
    LOG_LEVEL: 'silent',
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout?.on('data', (chunk) => resolve(/http:\S+/.exec(String(chunk))?.[0] ?? ''));
      child.once('close', () => reject(new Error('it ended before it was there')));
    });
    expect((await fetch(new URL('/readyz', url))).status).toBe(200);
    const statuses: number[] = [];
    for (let asked = 0; asked < 4; asked++) statuses.push((await fetch(new URL('/nowhere', url))).status);
    expect(statuses).toEqual([404, 404, 404, 429]);
  } finally {
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await closed).toBe(0);
  }
  const graph = await openEmbedded({ path: join(file('served'), 'graph.grafeo') });
  expect((await graph.counts()).stance).toBeGreaterThan(20);
  await graph.close();
});
