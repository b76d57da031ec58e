import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { median } from '../measure/quantile.ts';
import { figure } from '../report/figures.ts';
import type { Section } from '../report/section.ts';
import { type Visit, visit } from './visit.ts';
import { weightTable } from './weight-table.ts';

const PATH = '/?issues=allied-force&asOf=2025-04-10';
const ROUNDS = 3;
export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** First and second visits to the explorer, each first one with nothing cached; and what went over the wire. */
export async function firstPicture(url: string): Promise<Pick<Section, 'tables' | 'notRun'>> {
  const { CHROMIUM_PATH: executablePath = '/usr/bin/chromium' } = process.env;
  if (!existsSync(executablePath)) {
    return {
      tables: [],
      notRun: [`the browser's part: there is no Chromium at ${executablePath}; set CHROMIUM_PATH.`],
    };
  }
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  try {
    const rounds: { first: Visit; second: Visit }[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await visitTwice(browser, url + PATH));
    const firsts = rounds.map(({ first }) => first);
    const seconds = rounds.map(({ second }) => second);
    return { tables: [toTable(firsts, seconds), ...weightTable(firsts.at(-1), seconds.at(-1))], notRun: [] };
  } finally {
    await browser.close();
  }
}

async function visitTwice(browser: Browser, address: string): Promise<{ first: Visit; second: Visit }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return { first: await visit(context, address), second: await visit(context, address) };
  } finally {
    await context.close();
  }
}

function toTable(firsts: readonly Visit[], seconds: readonly Visit[]): Section['tables'][number] {
  const row = (name: string, visits: readonly Visit[]): string[] => {
    const [drawn, painted] = [visits.map(({ drawnMs }) => drawnMs), visits.map(({ paintedMs }) => paintedMs)];
    return [name, figure(median(painted)), figure(median(drawn)), figure(Math.max(...drawn))];
  };
  return {
    title: 'Picture',
    columns: [`visit (${ROUNDS} of each)`, 'first paint, median ms', 'picture drawn, median ms', 'slowest ms'],
    rows: [row('first, nothing cached', firsts), row('second, assets cached', seconds)],
  };
}
