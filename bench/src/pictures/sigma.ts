import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { Drawn } from './ours.ts';
import { type Frames, framesWhilePanning, freePlace } from './panning.ts';

export interface SigmaPicture {
  drawnMs: number;
  pan: Frames;
  filterMs: number;
}

const WITHIN_MS = 60_000;
const SIZE = { width: 1280, height: 800 };
const COLOURS: Record<string, string> = { AGREE: '#2b8a5a', DIFFER: '#c0392b' };

export async function bundled(): Promise<string> {
  const entry = join(import.meta.dirname, 'sigma-page.ts');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('there is no bundle of the page');
  return file.text;
}

/** @param quiet with edges and names hidden while the picture moves, as ours does where there are many */
export async function drawSigma(
  browser: Browser,
  script: string,
  { nodes, edges }: Drawn,
  hidden: readonly string[],
  quiet: boolean,
): Promise<SigmaPicture> {
  const page = await browser.newPage({ viewport: SIZE });
  try {
    await page.addScriptTag({ content: script });
    const given = {
      quiet,
      nodes: nodes.map(({ entity, point }) => {
        return { id: entity.id, label: entity.name, x: point.x, y: -point.y, color: '#4a6fa5' };
      }),
      edges: edges.map(({ source, target, verdict }) => {
        return { source: source.id, target: target.id, color: COLOURS[verdict] ?? '#999999' };
      }),
    };
    const run = async () => {
      const drawnMs = await page.evaluate<number>(`draw(${JSON.stringify(given)})`);
      await page.waitForTimeout(500);
      const places = await page.evaluate<{ x: number; y: number }[]>('picture.places()');
      const pan = await framesWhilePanning(page, freePlace(places, { x: 0, y: 0, ...SIZE }));
      await page.waitForTimeout(500);
      return { drawnMs, pan, filterMs: await page.evaluate<number>(`picture.hide(${JSON.stringify(hidden)})`) };
    };
    return await within(run(), WITHIN_MS);
  } finally {
    await page.close();
  }
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished in ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
