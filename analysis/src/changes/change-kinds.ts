import type { Clause, Position } from '../model.ts';

export const CHANGE_KINDS = [
  'NEW',
  'MOVED',
  'HARDENED',
  'SOFTENED',
  'WITHDRAWN',
  'CONDITION_ADDED',
  'CONDITION_DROPPED',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Where an actor stands on an issue in one picture. */
export interface PositionState {
  /** The effective position; of a mean the nearest named one. */
  position: Position;
  /** -1..1; null = undecided. */
  value: number | null;
  /** The stored position, where conditions changed it. */
  stored: Position | null;
  /** Ids of the stances it comes from. */
  stances: string[];
  /** All clauses of these stances. */
  clauses: Clause[];
}

/** Means of means are rounded: finer differences are none. */
const FINENESS = 1e9;

/**
 * What changed from one state to the other, in the order of `CHANGE_KINDS`; undefined = no entry. MOVED: the sign differs
 * (0 is a sign, undecided is none of them); HARDENED, SOFTENED: the same sign and a larger or smaller |value|. Empty
 * exactly where value and clauses are equal. Backward, NEW is WITHDRAWN, HARDENED is SOFTENED, ADDED is DROPPED.
 */
export function changeKinds(before: PositionState | undefined, after: PositionState | undefined): ChangeKind[] {
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    return [before === undefined ? 'NEW' : 'WITHDRAWN'];
  }
  const had = new Set(before.clauses.map(toKey));
  const has = new Set(after.clauses.map(toKey));
  const shift = kindOfShift(before.value, after.value);
  return [
    ...(shift === null ? [] : [shift]),
    ...([...has].some((clause) => !had.has(clause)) ? (['CONDITION_ADDED'] as const) : []),
    ...([...had].some((clause) => !has.has(clause)) ? (['CONDITION_DROPPED'] as const) : []),
  ];
}

function kindOfShift(before: number | null, after: number | null): ChangeKind | null {
  if (before === null || after === null) return before === after ? null : 'MOVED';
  const [from, to] = [Math.round(before * FINENESS), Math.round(after * FINENESS)];
  if (Math.sign(from) !== Math.sign(to)) return 'MOVED';
  if (from === to) return null;
  return Math.abs(to) > Math.abs(from) ? 'HARDENED' : 'SOFTENED';
}

/** Equal for clauses that ask for the same, in whatever order. */
function toKey({ all, then }: Clause): string {
  return JSON.stringify([all.map(({ condition, not }) => `${not ? '!' : ''}${condition}`).sort(), then]);
}
