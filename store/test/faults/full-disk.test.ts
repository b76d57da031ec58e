import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Full, openEmbedded } from '../../src/index.ts';
import { load } from '../contract/loaded.ts';
import { issue } from '../contract/records.ts';

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
if (!mayMount) console.warn('Tests on a full disk not run: only root may mount one.');

/** So many issues of 10 kB. */
const issues = (prefix: string, count: number) => ({
  issue: Array.from({ length: count }, (_, at) =>
    issue({ id: `${prefix}-${at}`, question: `${at} ${'words '.repeat(1700)}` }),
  ),
});

describe.skipIf(!mayMount && process.env.CI !== 'true')('a full disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stancegraph-full-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]);
  });
  afterEach(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true });
  });
  const open = () => openEmbedded({ path: join(folder, 'graph.grafeo') });
  const makeRoom = () => execFileSync('mount', ['-o', 'remount,size=64m', folder]);

  it('takes nothing of what has no room, goes on reading, and takes it once there is', async () => {
    const graph = await open();
    await load(graph, issues('early', 10));
    await expect(load(graph, issues('late', 1200))).rejects.toThrow(Full);
    expect((await graph.counts()).issue).toBe(10);
    makeRoom();
    await load(graph, issues('late', 1200));
    await graph.close();
    const again = await open();
    expect((await again.counts()).issue).toBe(1210);
    await again.close();
  });

  it('keeps what was written where there is no room to close, and closes once there is', async () => {
    const graph = await open();
    await load(graph, issues('early', 600));
    await expect(graph.close()).rejects.toThrow(Full);
    makeRoom();
    await graph.close();
    const again = await open();
    expect((await again.counts()).issue).toBe(600);
    await again.close();
  });
});
