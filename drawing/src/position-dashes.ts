import type { Position } from '@stancegraph/analysis';

/** Dashes and gaps in pixels; none: a whole line. They tell positions apart for whoever does not see their colours. */
const DASHES: Record<Position, readonly number[]> = {
  SUPPORT: [],
  LEAN_SUPPORT: [14, 3],
  NEUTRAL: [12, 3, 2, 3, 2, 3],
  LEAN_OPPOSE: [7, 3, 2, 3],
  OPPOSE: [7, 4],
  UNDECIDED: [2, 4],
};

/** How the tie of an actor to an issue is drawn; null: positions of many kinds. */
export const positionDashes = (position: Position | null): readonly number[] =>
  position === null ? [] : DASHES[position];
