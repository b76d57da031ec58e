import type { Position } from '@stancegraph/analysis';

const ORDER: Record<Position, number> = {
  SUPPORT: 0,
  LEAN_SUPPORT: 1,
  NEUTRAL: 2,
  LEAN_OPPOSE: 3,
  OPPOSE: 4,
  UNDECIDED: 5,
};

/** From for to against, then undecided; the record makes a missing one fail to compile. */
export const POSITION_ORDER = (Object.keys(ORDER) as Position[]).sort((a, b) => ORDER[a] - ORDER[b]);
