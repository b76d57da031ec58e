import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Corrupt, Locked, openEmbedded, Unavailable } from '../../src/index.ts';
import { everything, load } from '../contract/loaded.ts';
import { SAMPLE } from '../contract/sample.ts';

describe('faults of the embedded graph', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stancegraph-faults-'));
    path = join(folder, 'graph.grafeo');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('says so when the file is open already', async () => {
    const graph = await openEmbedded({ path });
    await expect(openEmbedded({ path })).rejects.toThrow(Locked);
    await graph.close();
    await (await openEmbedded({ path })).close();
  });

  it.each([0.1, 0.5, 0.9])('refuses a file cut to %d of its length', async (share) => {
    const graph = await openEmbedded({ path });
    await load(graph, SAMPLE);
    await graph.close();
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, Math.floor(whole.length * share)));
    await expect(openEmbedded({ path })).rejects.toThrow(Corrupt);
  });

  it('refuses a file with a flipped bit, or holds what it held', async () => {
    const graph = await openEmbedded({ path });
    await load(graph, SAMPLE);
    const before = await everything(graph);
    await graph.close();
    const whole = readFileSync(path);
    const written = [...whole.keys()].filter((at) => whole[at] !== 0);
    let refused = 0;
    for (let round = 0; round < 25; round++) {
      const flipped = Buffer.from(whole);
      const at = written[Math.floor((round * written.length) / 25)] ?? 0;
      flipped.writeUInt8(flipped.readUInt8(at) ^ 4, at);
      writeFileSync(path, flipped);
      const opened = await openEmbedded({ path }).catch((error) => error);
      if (opened instanceof Error) {
        expect(opened).toBeInstanceOf(Corrupt);
        refused++;
      } else {
        expect(await everything(opened)).toEqual(before);
        await opened.close();
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('refuses a file that is something else', async () => {
    writeFileSync(path, 'not a graph at all');
    await expect(openEmbedded({ path })).rejects.toThrow(Corrupt);
  });

  it('ends in Unavailable when the time is over, and goes on', async () => {
    const graph = await openEmbedded({ path });
    await load(graph, SAMPLE);
    await expect(graph.world({ timeoutMs: 0 })).rejects.toThrow(Unavailable);
    expect((await graph.counts()).actor).toBe(6);
    await graph.close();
    await expect(graph.state()).rejects.toThrow(Unavailable);
  });

  it('has all that was acknowledged and nothing by half after kill -9', async () => {
    for (let round = 0; round < 4; round++) {
      const acknowledged = await writeUntilKilled(path, 150 + round * 130);
      const graph = await openEmbedded({ path });
      const { sequence } = await graph.state();
      expect(sequence).toBeGreaterThanOrEqual(acknowledged);
      expect((await graph.counts()).issue).toBe(sequence * 200);
      await graph.close();
    }
  });
});

/** The last acknowledged sequence; the kill comes some milliseconds after the first one. */
async function writeUntilKilled(path: string, afterMs: number): Promise<number> {
  const program = join(import.meta.dirname, 'write-forever.ts');
  const child = spawn(process.execPath, ['--conditions=source', '--import=tsx', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  await once(child.stdout, 'data');
  await sleep(afterMs);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  return Number(printed.trim().split('\n').at(-1));
}
