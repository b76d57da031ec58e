/** What a condition asks of an actor's position, as a test of named positions and of means. */
export interface Threshold {
  /** Bit c = position code c satisfies it. */
  accepts: number;
  /** True where a higher position can never cease to satisfy it. */
  rising: boolean;
  /** Bounds on a mean, inclusive; null = only "all are undecided" satisfies it. */
  range: readonly [number, number] | null;
}

const ROUNDING = 1e-9;

/** By position code: SUPPORT and LEAN_SUPPORT at least that, OPPOSE and LEAN_OPPOSE at most that, others exactly. */
const THRESHOLDS: readonly Threshold[] = [
  { accepts: 0b000001, rising: true, range: [1 - ROUNDING, 1] },
  { accepts: 0b000011, rising: true, range: [0.5 - ROUNDING, 1] },
  { accepts: 0b000100, rising: false, range: [-ROUNDING, ROUNDING] },
  { accepts: 0b011000, rising: false, range: [-1, -0.5 + ROUNDING] },
  { accepts: 0b010000, rising: false, range: [-1, -1 + ROUNDING] },
  { accepts: 0b100000, rising: false, range: null },
];
const NEVER: Threshold = { accepts: 0, rising: false, range: [2, 2] };

export function toThreshold(positionCode: number): Threshold {
  return THRESHOLDS[positionCode] ?? NEVER;
}
