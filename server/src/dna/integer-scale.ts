import { fromPositionCode, nearestCode } from '@stancegraph/analysis';
import { DnaError } from './dna-error.ts';
import type { QualifierReading } from './read-qualifier.ts';

/** The integers that mean -1 and 1; `from` may be the greater one, where 1 stands for full support. */
export interface Scale {
  from: number;
  to: number;
}

/**
 * From the least to the greatest that occurs; with both signs as far to either side, so that 0 stays neutral. Null
 * where nothing occurs.
 * @throws {DnaError} DNA_MAPPING where all are one
 */
export function observedScale(name: string, observed: readonly number[]): Scale | null {
  const [first] = observed;
  if (first === undefined) return null;
  const from = observed.reduce((least, number) => Math.min(least, number), first);
  const to = observed.reduce((greatest, number) => Math.max(greatest, number), first);
  if (from === to) {
    const message = `all values of "${name}" are ${from}, which shows no scale`;
    throw new DnaError('DNA_MAPPING', message, 'say it with --dna-scale, e.g. --dna-scale=-2..2');
  }
  const reach = Math.max(-from, to);
  return from < 0 && to > 0 ? { from: -reach, to: reach } : { from, to };
}

/**
 * The scale laid linearly on -1..1, with the nearest named position.
 * @throws {DnaError} DNA_VALUE for a number outside the scale
 */
export function onScale(number: number, { from, to }: Scale, statement: number): QualifierReading {
  const value = (2 * (number - from)) / (to - from) - 1;
  if (value < -1 || value > 1) {
    const message = `statement ${statement} has ${number}, outside the scale ${from}..${to}`;
    throw new DnaError('DNA_VALUE', message, 'widen --dna-scale');
  }
  return { position: fromPositionCode(nearestCode(value)) ?? 'NEUTRAL', value, raw: String(number) };
}
