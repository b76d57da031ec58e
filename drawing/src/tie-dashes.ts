import type { TieVerdict } from './picture.ts';

export const TIE_VERDICTS = ['agree', 'differ', 'neither'] as const satisfies readonly TieVerdict[];

/** Dashes and gaps in pixels; none: a whole line. What few networks of redrawn sources have is drawn in points. */
const POINTS = [2, 5];
const DASHES: Record<TieVerdict, { sure: readonly number[]; unsure: readonly number[] }> = {
  agree: { sure: [], unsure: POINTS },
  differ: { sure: [6, 4], unsure: [6, 5, ...POINTS] },
  neither: { sure: [], unsure: POINTS },
};

export const dashesOf = (verdict: TieVerdict, unsure = false): readonly number[] =>
  DASHES[verdict][unsure ? 'unsure' : 'sure'];
