import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluateBackbone, findBackbone } from './backbone.ts';
import { countedByDna, type DnaOptions, dnaOneMode, dnaTwoMode } from './dna-network.ts';
import { type DnaSelection, type DnaStatement, EVERYTHING } from './dna-statement.ts';
import type { LabelledMatrix } from './labelled-matrix.ts';
import { nestedBackbone } from './nested-backbone.ts';
import { dnaPolarization } from './polarization.ts';
import { sliceDistances } from './slice-distances.ts';
import { kernelSlices, type Slice, windowSlices } from './time-slices.ts';

/** What Discourse Network Analyzer 3.1.2 itself returned for invented statements: every result, to 1e-9. */
interface FixtureStatement {
  id: number;
  doc: number;
  t: string;
  source: string;
  actor: string;
  issue: string;
  agreement: number;
  intensity: number;
}
interface FixtureMatrix {
  rows: string[];
  cols: string[];
  m: number[][];
  n: number;
  start?: string;
  mid?: string;
  stop?: string;
}
type Polarized = { bestOf40Greedy: number };
type Nested = { entities: string[]; backboneLoss: number[]; redundantLoss: number[]; numStatements: number[] };

const folder = new URL('../../test/fixtures/dna-3.1.2/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const fixture: FixtureStatement[] = read('synthetic-statements.json');
const oracle: Record<string, unknown> = read('synthetic-oracle-dna-3.1.2.json');
const seen = new Set<string>(['_locale']);

const DUPLICATES = {
  include: 'INCLUDE',
  document: 'SOURCE',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
  acrossrange: 'RANGE',
} as const;
const NORMALIZATIONS = {
  no: 'NONE',
  average: 'AVERAGE',
  jaccard: 'JACCARD',
  cosine: 'COSINE',
  activity: 'ACTIVITY',
  prominence: 'PROMINENCE',
} as const;

function expected<T>(key: string): T {
  seen.add(key);
  return oracle[key] as T;
}

function statementsWith(qualifier: 'agreement' | 'intensity', keep = (_: FixtureStatement) => true): DnaStatement[] {
  return fixture.filter(keep).map((statement) => ({
    id: statement.id,
    document: statement.doc,
    time: statement.t,
    actor: statement.actor,
    issue: statement.issue,
    qualifier: statement[qualifier],
  }));
}

function toOptions(aggregation: string, normalization: string, duplicates = 'include', integer = false): DnaOptions {
  return {
    type: integer ? 'INTEGER' : 'BOOLEAN',
    duplicates: DUPLICATES[duplicates as keyof typeof DUPLICATES],
    aggregation: aggregation.toUpperCase() as DnaOptions['aggregation'],
    normalization: NORMALIZATIONS[normalization as keyof typeof NORMALIZATIONS],
  };
}

function compare(found: LabelledMatrix, wanted: FixtureMatrix): void {
  expect(found.rows).toEqual(wanted.rows);
  expect(found.columns).toEqual(wanted.cols);
  compareNumbers([...found.values], wanted.m.flat());
}

function compareNumbers(found: readonly number[], wanted: readonly number[]): void {
  expect(found.length).toBe(wanted.length);
  const worst = Math.max(...found.map((value, i) => Math.abs(value - (wanted[i] ?? Number.NaN))));
  expect(worst).toBeLessThan(1e-9);
}

const matrixKeys = Object.keys(oracle).filter((key) => /^(onemode|twomode)/.test(key));
const windowKeys = Object.keys(oracle).filter((key) => key.startsWith('tw|'));

describe('matrices', () => {
  test.each(matrixKeys)('%s', (key) => {
    const [mode = '', qualifier = '', duplicates = '', aggregation = '', normalization = ''] = key.split('|');
    const options = toOptions(aggregation, normalization, duplicates, qualifier === 'intensity');
    const counted = countedByDna(statementsWith(qualifier as 'agreement'), EVERYTHING, options);
    const [wanted] = expected<FixtureMatrix[]>(key);
    if (wanted === undefined) throw new Error(`${key} is empty`);
    expect(counted.length).toBe(wanted.n);
    if (mode === 'twomode') compare(dnaTwoMode(counted, options), wanted);
    else compare(dnaOneMode(counted, options, mode === 'onemode-issue' ? 'ISSUES' : 'ACTORS'), wanted);
  });
});

describe('filters', () => {
  const range = (from: string, to: string): DnaSelection => ({ ...EVERYTHING, from, to });
  const cases: [string, DnaSelection, string, (statement: FixtureStatement) => boolean][] = [
    ["filter|exclude source 'Source 1'|congruence|average", EVERYTHING, 'congruence', (s) => s.source !== 'Source 1'],
    [
      'filter|2025-02-01..2025-12-31|congruence|average',
      range('2025-02-01', '2025-12-31T23:59'),
      'congruence',
      () => true,
    ],
    ['filter|2025-02|isolates=true|subtract|average', range('2025-02-01', '2025-02-28T23:59'), 'subtract', () => true],
  ];
  test.each(cases)('%s', (key, selection, aggregation, keep) => {
    const options = toOptions(aggregation, 'average');
    const counted = countedByDna(statementsWith('agreement', keep), selection, options);
    const [wanted] = expected<FixtureMatrix[]>(key);
    if (wanted === undefined) throw new Error(`${key} is empty`);
    expect(counted.length).toBe(wanted.n);
    compare(dnaOneMode(counted, options), wanted);
  });
});

function slicesOf(width: number, kernel: string, aggregation: string, normalization: string): Slice[] {
  const options = { ...toOptions(aggregation, normalization), unit: 'MONTHS' as const, width };
  const counted = countedByDna(statementsWith('agreement'), EVERYTHING, options);
  if (kernel === 'no-kernel') return windowSlices(counted, options);
  return kernelSlices(counted, { ...options, kernel: kernel.toUpperCase() as 'UNIFORM' });
}

describe('time windows', () => {
  test.each(windowKeys)('%s', (key) => {
    const [, , width, kernel = '', , aggregation = '', normalization = ''] = key.split('|');
    const slices = slicesOf(Number(width), kernel, aggregation, normalization);
    const wanted = expected<FixtureMatrix[]>(key);
    expect(slices.map(({ middle }) => new Date(middle).toISOString().slice(0, 16))).toEqual(
      wanted.map(({ mid }) => mid),
    );
    slices.forEach((slice, i) => {
      const matrix = wanted[i];
      if (matrix !== undefined) compare(slice.matrix, matrix);
    });
  });
});

describe('distances between slices', () => {
  const matrices = slicesOf(4, 'gaussian', 'subtract', 'average').map(({ matrix }) => matrix);
  test.each([
    ['distance|months|4|gaussian|subtract|average|toOne|absdiff', 'ABSOLUTE'],
    ['distance|months|4|gaussian|subtract|average|toOne|spectral', 'SPECTRAL'],
  ] as const)('%s', (key, measure) => {
    compareNumbers(sliceDistances(matrices, measure, true).flat(), expected<number[][]>(key).flat());
  });
});

describe('backbone', () => {
  const options = toOptions('subtract', 'average', 'document');
  const counted = countedByDna(statementsWith('agreement'), EVERYTHING, options);

  test('nested|document|subtract|average', () => {
    const wanted = expected<Nested>('nested|document|subtract|average');
    const steps = nestedBackbone(counted, options);
    expect(steps.map(({ issue }) => issue)).toEqual(wanted.entities);
    expect(steps.map(({ statements }) => statements)).toEqual(wanted.numStatements);
    compareNumbers(
      steps.map(({ backboneLoss }) => backboneLoss),
      wanted.backboneLoss,
    );
    compareNumbers(
      steps.map(({ redundantLoss }) => redundantLoss),
      wanted.redundantLoss,
    );
  });

  test.each([0, 5])('evaluate|Issue 1+Issue 2|p=%i', (penalty) => {
    const { backbone, redundant } = evaluateBackbone(counted, options, ['Issue 1', 'Issue 2'], penalty);
    compareNumbers([backbone, redundant], expected<number[]>(`evaluate|Issue 1+Issue 2|p=${penalty}`));
  });

  test('the best of all backbones is at least as good as any nested one', () => {
    for (const step of nestedBackbone(counted, options).slice(0, -1)) {
      const size = 6 - step.iteration;
      expect(findBackbone(counted, options, size).backbone).toBeLessThanOrEqual(step.backboneLoss + 1e-12);
    }
  });
});

describe('polarization', () => {
  const matrixOf = (aggregation: string) => {
    const options = toOptions(aggregation, 'average');
    return dnaOneMode(countedByDna(statementsWith('agreement'), EVERYTHING, options), options);
  };
  test.each([
    [2, true],
    [2, false],
    [3, true],
    [3, false],
  ])('polarization|no-window|k=%i|normalize=%s', (camps, normalized) => {
    const wanted = expected<Polarized>(`polarization|no-window|k=${camps}|normalize=${normalized}`);
    const found = dnaPolarization(matrixOf('congruence'), matrixOf('conflict'), camps, normalized);
    compareNumbers([found.score], [wanted.bestOf40Greedy]);
  });
});

test('every one of the 289 results is compared', () => {
  expect(Object.keys(oracle).filter((key) => !seen.has(key))).toEqual([]);
  expect(seen.size - 1).toBe(289);
});
