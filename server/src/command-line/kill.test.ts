import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openEmbedded } from '@stancegraph/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, startCommand } from '../../test/command-line/run-command.ts';
import { SMALL_WORLD } from '../../test/intake/small-world.ts';
import { examineGraph } from '../intake/examine-graph.ts';

const STATEMENTS = 5000;
let folder: string;
const data = (name: string) => ({ STANCEGRAPH_DATA: join(folder, name) });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancegraph-kill-'));
  writeFileSync(join(folder, 'small.yaml'), SMALL_WORLD);
  const statements = Array.from({ length: STATEMENTS }, (_, index) => ({
    id: `vote-${index}`,
    actor: 'russia',
    issue: 'force',
    date: '2025-04-01',
    position: 'OPPOSE',
    kind: 'VOTED',
    source: 'report',
    directness: 'OWN_WORDS',
  }));
  writeFileSync(join(folder, 'big.json'), JSON.stringify({ stancegraph: 1, statements }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('killed anywhere in an import, the graph is as before or as after, and healthy', async () => {
  await runCommand(['import', join(folder, 'small.yaml')], data('before'));
  cpSync(join(folder, 'before'), join(folder, 'after'), { recursive: true });
  const started = performance.now();
  const { code } = await runCommand(['import', join(folder, 'big.json')], data('after'));
  const whole = performance.now() - started;
  expect(code).toBe(0);
  for (const share of [0.6, 0.75, 0.9]) {
    const name = `killed-${share}`;
    cpSync(join(folder, 'before'), join(folder, name), { recursive: true });
    const child = startCommand(['import', join(folder, 'big.json')], data(name));
    const closed = new Promise((resolve) => child.once('close', resolve));
    await wait(whole * share);
    child.kill('SIGKILL');
    await closed;
    const graph = await openEmbedded({ path: join(folder, name, 'graph.grafeo') });
    const { healthy, counts } = await examineGraph(graph);
    await graph.close();
    expect(healthy).toBe(true);
    expect([2, 2 + STATEMENTS]).toContain(counts.statement);
  }
});
