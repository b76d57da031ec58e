import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../measure/quantile.ts';
import { NETWORK } from '../queries/questions.ts';
import { figure, times } from '../report/figures.ts';
import type { Section } from '../report/section.ts';
import { firstPicture } from './first-picture.ts';
import { startServerProcess } from './server-process.ts';

const ROUNDS = 3;

interface Round {
  bareNode: number;
  firstStart: number;
  secondStart: number;
  /** From the start of the process on the existing data. */
  firstNetwork: number;
}

/** How long the built server takes from nothing to its first answers, and the browser to its first picture. */
export async function coldStart(): Promise<Section> {
  const rounds: Round[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-start-'));
  try {
    for (let round = 0; round < ROUNDS; round++) rounds.push(await startTwice(join(folder, String(round))));
    const server = await startServerProcess(join(folder, '0'));
    const picture = await firstPicture(server.url).finally(() => server.stop());
    return {
      title: 'From nothing to the first answer and picture',
      about:
        'The built server in a process of its own, on the embedded engine; ready is the first 200 of `/readyz` with the ' +
        `seed loaded. Medians of ${ROUNDS} starts. The browser is a headless Chromium without a GPU; drawn is the first ` +
        'frame in which a canvas of the picture has ink, from the start of the navigation.',
      tables: [toTable(rounds), ...picture.tables],
      notRun: picture.notRun,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startTwice(dataFolder: string): Promise<Round> {
  const before = performance.now();
  spawnSync(process.execPath, ['--eval', '0']);
  const bareNode = performance.now() - before;
  const first = await startServerProcess(dataFolder);
  await first.stop();
  const second = await startServerProcess(dataFolder);
  try {
    const response = await fetch(`${second.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(NETWORK),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors) throw new Error(`the network has errors: ${JSON.stringify(errors)}`);
    const firstNetwork = performance.now() - second.startedAt;
    return { bareNode, firstStart: first.readyMs, secondStart: second.readyMs, firstNetwork };
  } finally {
    await second.stop();
  }
}

function toTable(rounds: readonly Round[]): Section['tables'][number] {
  const bare = median(rounds.map(({ bareNode }) => bareNode));
  const row = (name: string, of: (round: Round) => number): string[] => {
    const samples = rounds.map(of);
    const ms = median(samples);
    return [name, figure(ms), figure(Math.max(...samples)), times(ms / bare)];
  };
  return {
    title: 'Server',
    columns: ['from the start of the process to', 'median ms', 'slowest ms', 'x of a bare `node --eval 0`'],
    rows: [
      row('ready, seed loaded into an empty graph', (round) => round.firstStart),
      row('ready, on the existing graph', (round) => round.secondStart),
      row('the first network answered, on the existing graph', (round) => round.firstNetwork),
    ],
  };
}
