import { POSITIONS, type Position } from '../model.ts';

/** Positions as small integers, in the order of `POSITIONS`: 0 SUPPORT .. 4 OPPOSE, 5 UNDECIDED. */
export const UNDECIDED = 5;
/** Where there is no position at all. */
const NO_POSITION = 255;

const CODES = new Map<Position, number>(POSITIONS.map((position, code) => [position, code]));

export function toPositionCode(position: Position): number {
  return CODES.get(position) ?? NO_POSITION;
}

/** Null for `NO_POSITION`. */
export function fromPositionCode(code: number): Position | null {
  return POSITIONS[code] ?? null;
}

/** 1 for SUPPORT, in steps of a half, to -1 for OPPOSE. Only for decided positions. */
export function toValue(code: number): number {
  return 1 - code / 2;
}

/** The named position nearest to a value in -1..1; halfway between two it is the more cautious one. */
export function nearestCode(value: number): number {
  const doubled = Math.abs(value) * 2;
  const steps = Math.ceil(doubled - 0.5 - 1e-9);
  return value < 0 ? 2 + steps : 2 - steps;
}
