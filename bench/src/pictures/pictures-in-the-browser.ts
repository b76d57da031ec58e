import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { median } from '../measure/quantile.ts';
import { figure, times } from '../report/figures.ts';
import type { Section, Table } from '../report/section.ts';
import { ARGUMENTS } from '../start/first-picture.ts';
import { startServerProcess } from '../start/server-process.ts';
import { drawOurs, type Moves, type OurPicture } from './ours.ts';
import { bundled, drawSigma, type SigmaPicture } from './sigma.ts';
import { denseWorld, groupedWorld, type PictureWorld } from './worlds.ts';

const ROUNDS = 3;
const SOFTWARE_GL = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** The explorer's picture of many actors beside the same graph in sigma.js. */
export async function picturesInTheBrowser(): Promise<Section> {
  const about =
    'The explorer of the built server, and sigma.js 3 with graphology on a page of its own with the same nodes, places, ties ' +
    `and hidden actors, each in a headless Chromium without a GPU, ${ROUNDS} runs, medians. Everything is drawn in software: ` +
    'ours on a 2D canvas, sigma on WebGL by SwiftShader; on a machine with a GPU sigma gains more. First picture: ours from ' +
    'the start of the navigation with nothing cached (the server computes the network meanwhile) and from the arrival of the ' +
    'answer, sigma from data and code that are there. Panning: gaps between animation frames during two seconds of dragging. ' +
    'Filter: from a click on the legend (in sigma: from the call) until the picture without these actors is drawn. Ours hides ' +
    'ties while it moves from 1,500 nodes and ties on; "quiet" is sigma told to do so. The explorer opens with the 2,000 strongest ties.';
  const title = 'Pictures in the browser';
  const { CHROMIUM_PATH: executablePath = '/usr/bin/chromium' } = process.env;
  if (!existsSync(executablePath)) {
    return { title, about, tables: [], notRun: [`there is no Chromium at ${executablePath}; set CHROMIUM_PATH.`] };
  }
  const [canvas, gl, script] = await Promise.all([
    chromium.launch({ executablePath, args: ARGUMENTS }),
    chromium.launch({
      executablePath,
      args: [...ARGUMENTS.filter((flag) => flag !== '--disable-gpu'), ...SOFTWARE_GL],
    }),
    bundled(),
  ]);
  const notRun: string[] = [];
  try {
    const tables: Table[] = [];
    for (const world of [denseWorld(), groupedWorld()])
      tables.push(await compared(world, { canvas, gl, script }, notRun));
    return { title, about, tables, notRun };
  } finally {
    await Promise.all([canvas.close(), gl.close()]);
  }
}

interface Means {
  canvas: Browser;
  gl: Browser;
  script: string;
}

async function compared(
  { name, bundle }: PictureWorld,
  { canvas, gl, script }: Means,
  notRun: string[],
): Promise<Table> {
  const ours = await inServer(bundle, async (url) => {
    const rounds: OurPicture[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await drawOurs(canvas, url));
    return rounds;
  });
  const [{ drawn, all }] = ours as [OurPicture];
  const sigma = async (quiet: boolean): Promise<SigmaPicture[]> => {
    const rounds: SigmaPicture[] = [];
    try {
      for (let round = 0; round < ROUNDS; round++) rounds.push(await drawSigma(gl, script, drawn, all.hidden, quiet));
    } catch (error) {
      notRun.push(`sigma, ${name}${quiet ? ', quiet' : ''}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return rounds;
  };
  const [plain, quiet] = [await sigma(false), await sigma(true)];
  const first = ours.map(({ firstMs, answerToInkMs }) => [firstMs, answerToInkMs]);
  const base = movesIn(ours.map((round) => round.all));
  const row = (who: string, start: string, moves: readonly number[]) => [
    who,
    start,
    ...moves.map(figure),
    ...moves.map((ms, at) => times(ms / (base[at] ?? ms))),
  ];
  const start = middle(first).map(figure).join(' / ');
  const rowsOf = (who: string, rounds: SigmaPicture[]) =>
    rounds.length === 0 ? [] : [row(who, figure(median(rounds.map(({ drawnMs }) => drawnMs))), movesIn(rounds))];
  return {
    title:
      `${name}, ${drawn.edges.length.toLocaleString('en')} ties, ${all.hidden.length} of them hidden by the filter`.replace(
        'of them',
        'actors',
      ),
    columns: [
      'picture',
      'first picture ms (ours: navigation / answer)',
      'pan p50 ms',
      'pan p95 ms',
      'filter ms',
      'p50 / ours',
      'p95 / ours',
      'filter / ours',
    ],
    rows: [
      row('ours, all ties', '', base),
      row('ours, as it opens', start, movesIn(ours.map((round) => round.strongest))),
      ...rowsOf('sigma, all ties', plain),
      ...rowsOf('sigma, all ties, quiet', quiet),
    ],
  };
}

const movesIn = (rounds: readonly Pick<Moves, 'pan' | 'filterMs'>[]): number[] =>
  middle(rounds.map(({ pan, filterMs }) => [pan.medianMs, pan.p95Ms, filterMs]));

/** The median of each column. */
const middle = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, at) => median(rows.map((row) => row[at] ?? 0)));

async function inServer<T>(bundle: object, use: (url: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-pictures-'));
  try {
    const seed = join(folder, 'seed');
    mkdirSync(seed);
    writeFileSync(join(seed, 'world.yaml'), JSON.stringify(bundle));
    const server = await startServerProcess(join(folder, 'data'), seed);
    return await use(server.url).finally(() => server.stop());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
