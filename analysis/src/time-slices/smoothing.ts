import { AnalysisError } from '../analysis-error.ts';
import type { NetworkParameters } from '../network-model.ts';
import { toDayNumber } from '../time/day-number.ts';
import { toIsoDate } from '../time/iso-date.ts';
import { kernelDensity } from './kernel.ts';

type Days = NonNullable<NetworkParameters['window']>;

/** Which statements a kernel sees, and what it makes of a day. */
export interface Smoothing {
  window: Days;
  /** K(u) of a day number. */
  densityOn(day: number): number;
}

/** Beyond this many bandwidths a Gaussian weighs less than 1e-7 of its middle. */
const GAUSSIAN_REACH = 6;

/**
 * A kernel over a window: the bandwidth is half of the window's length, u = (day - middle of the window) / bandwidth, a
 * day standing at its noon. So every day of the window has a weight above 0, and none outside, but for GAUSSIAN, whose
 * standard deviation is the bandwidth and which reaches 6 of them to either side. Null without a kernel.
 * @throws AnalysisError NOT_SMOOTH for basis STANCES, without a window, or for method DNA_3_1_2
 */
export function smoothingOf({ kernel, window, basis, method }: NetworkParameters): Smoothing | null {
  if (kernel === null) return null;
  if (basis !== 'STATEMENTS')
    throw new AnalysisError('NOT_SMOOTH', 'kernel', 'kernels weigh dated statements; use basis STATEMENTS');
  if (window === null)
    throw new AnalysisError('NOT_SMOOTH', 'window', 'a kernel needs a window: its middle and half of its length');
  if (method !== 'CORRECTED')
    throw new AnalysisError(
      'NOT_SMOOTH',
      'kernel',
      "DNA 3.1.2's kernel networks live on their diagonal and on counts outside the window; use method CORRECTED",
    );
  const [first, past] = [toDayNumber(window.from), toDayNumber(window.to)];
  const bandwidth = (past - first) / 2;
  const middle = first + bandwidth - 1 / 2;
  const reach = Math.ceil(GAUSSIAN_REACH * bandwidth);
  return {
    window:
      kernel === 'GAUSSIAN'
        ? { from: toIsoDate(Math.floor(middle) - reach), to: toIsoDate(Math.ceil(middle) + reach + 1) }
        : window,
    densityOn: (day) => kernelDensity(kernel, (day - middle) / bandwidth),
  };
}
