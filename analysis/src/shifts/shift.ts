import type { Level } from '../network-model.ts';

export const SHIFT_KINDS = ['MEAN', 'UNCONDITIONAL'] as const;
export type ShiftKind = (typeof SHIFT_KINDS)[number];

export interface ShiftsQuestion {
  /** Null = all. */
  issues: readonly string[] | null;
  actors: readonly string[] | null;
  /** Days, ISO, half-open: which statements are looked at, and when stances begin; null = all. */
  window: { from: string; to: string } | null;
  /** Instant, ISO; null = now. */
  knownOn: string | null;
  level: Level;
}

export interface Shift {
  actor: string;
  issue: string;
  /** Day number: of the first statement after, or of the first day of the stance. */
  on: number;
  kind: ShiftKind;
  /** Means of the statements on either side; the stances' positions. Null = undecided. */
  before: number | null;
  after: number | null;
  /** Ids of the statements either side. */
  lastBefore: string | null;
  firstAfter: string | null;
}
