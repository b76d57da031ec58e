import { labelsOf, levelsOf } from './dna-counts.ts';
import { type DnaOptions, dnaOneMode } from './dna-network.ts';
import type { DnaStatement } from './dna-statement.ts';
import { type DnaKernel, dnaKernel } from './kernel.ts';
import type { LabelledMatrix } from './labelled-matrix.ts';
import { addUnits, type TimeUnit, toMilliseconds, wholeUnits } from './window-time.ts';

export interface Slice {
  /** Milliseconds, both ends inclusive. */
  start: number;
  middle: number;
  end: number;
  matrix: LabelledMatrix;
}

export interface WindowOptions extends DnaOptions {
  unit: TimeUnit;
  width: number;
}

/**
 * Networks of a window that moves one unit at a time over the statements, equal to DNA 3.1.2: half a width is
 * round((width - 1) / 2), so 8 days give windows of 9; only windows inside the range. `counted` as `countedByDna`.
 */
export function windowSlices(counted: readonly DnaStatement[], options: WindowOptions): Slice[] {
  const labels = labelsOf(counted);
  const [first, last] = rangeOf(counted);
  const half = Math.round((options.width - 1) / 2);
  return middles(first, last, options.unit)
    .map((middle) => ({
      start: addUnits(middle, options.unit, -half),
      middle,
      end: addUnits(middle, options.unit, half),
    }))
    .filter(({ start, end }) => start >= first && end <= last)
    .map((window) => {
      const inside = counted.filter(({ time }) => isWithin(toMilliseconds(time), window.start, window.end));
      return { ...window, matrix: dnaOneMode(inside, options, 'ACTORS', labels) };
    });
}

/**
 * Networks smoothed by a kernel, equal to DNA 3.1.2: m_ab = sum over issues and levels k, l of sim(k,l) times the sums
 * of the square roots of both sides' weights; the diagonal is included; AVERAGE multiplies by the sum over cells of
 * 2 / (n_a + n_b), counted over the whole range. An odd width becomes the next even one.
 */
export function kernelSlices(
  counted: readonly DnaStatement[],
  options: WindowOptions & { kernel: DnaKernel },
): Slice[] {
  const [first, last] = rangeOf(counted);
  const width = options.width + (options.width % 2);
  return middles(first, last, options.unit).map((middle) => {
    const isGaussian = options.kernel === 'GAUSSIAN';
    const start = isGaussian ? first : Math.max(first, addUnits(middle, options.unit, -width / 2));
    const end = isGaussian ? last : Math.min(last, addUnits(middle, options.unit, width / 2));
    const weightOf = (time: number) =>
      isWithin(time, start, end) ? dnaKernel(options.kernel, (2 * wholeUnits(time, middle, options.unit)) / width) : 0;
    return { start, middle, end, matrix: smoothed(counted, options, weightOf) };
  });
}

function smoothed(
  counted: readonly DnaStatement[],
  { type, aggregation, normalization }: DnaOptions,
  weightOf: (time: number) => number,
): LabelledMatrix {
  const labels = labelsOf(counted);
  const levels = levelsOf(counted, type);
  const actors = labels.rows.length;
  const cells = labels.columns.length * levels.length;
  const roots = new Float64Array(actors * cells);
  const numbers = new Float64Array(actors * cells);
  const rowOf = new Map(labels.rows.map((label, row) => [label, row]));
  const columnOf = new Map(labels.columns.map((label, column) => [label, column]));
  for (const { actor, issue, qualifier, time } of counted) {
    const cell = (columnOf.get(issue) ?? 0) * levels.length + levels.indexOf(qualifier);
    const at = (rowOf.get(actor) ?? 0) * cells + cell;
    roots[at] = (roots[at] ?? 0) + Math.sqrt(weightOf(toMilliseconds(time)));
    numbers[at] = (numbers[at] ?? 0) + 1;
  }
  const values = new Float64Array(actors * actors);
  for (let a = 0; a < actors; a++)
    for (let b = 0; b < actors; b++) {
      const weight = pairWeight(a, b);
      values[a * actors + b] = normalization === 'NONE' ? weight : weight * share(a, b);
    }
  return { rows: [...labels.rows], columns: [...labels.rows], values };

  function pairWeight(a: number, b: number): number {
    let sum = 0;
    for (let cell = 0; cell < cells; cell++) {
      const own = roots[a * cells + cell] ?? 0;
      if (own === 0) continue;
      const k = cell % levels.length;
      for (let l = 0; l < levels.length; l++)
        sum += own * (roots[b * cells + cell - k + l] ?? 0) * similarity(k, l, levels.length, aggregation);
    }
    return sum;
  }

  function share(a: number, b: number): number {
    let sum = 0;
    for (let cell = 0; cell < cells; cell++) {
      const both = (numbers[a * cells + cell] ?? 0) + (numbers[b * cells + cell] ?? 0);
      if (both > 0) sum += 2 / both;
    }
    return sum;
  }
}

function similarity(k: number, l: number, levels: number, aggregation: DnaOptions['aggregation']): number {
  const same = levels === 1 ? 1 : 1 - Math.abs(k - l) / (levels - 1);
  switch (aggregation) {
    case 'CONGRUENCE':
      return same;
    case 'CONFLICT':
      return 1 - same;
    case 'SUBTRACT':
      return 2 * same - 1;
    default:
      return 1;
  }
}

function rangeOf(counted: readonly DnaStatement[]): [number, number] {
  const times = counted.map(({ time }) => toMilliseconds(time));
  return [Math.min(...times), Math.max(...times)];
}

/** One unit after another from the first time on; each is counted from the one before it. */
function middles(first: number, last: number, unit: TimeUnit): number[] {
  const found: number[] = [];
  for (let middle = first; middle <= last; middle = addUnits(middle, unit, 1)) found.push(middle);
  return found;
}

function isWithin(time: number, start: number, end: number): boolean {
  return time >= start && time <= end;
}
