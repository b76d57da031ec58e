/** Figures this near to each other are equal: the rest is rounding. */
const ROUNDING = 1e-9;

/** Those of a falling list that share the first figure; none where there is no figure, or it is 0. */
export function foremost<T>(rows: readonly T[], of: (row: T) => number | null): T[] {
  const [first] = rows;
  const most = first === undefined ? null : of(first);
  if (most === null || most <= 0) return [];
  return rows.filter((row) => Math.abs((of(row) ?? 0) - most) <= ROUNDING);
}
