const THINNEST = 0.8;
const WIDEST = 5;

/** Pixels for a tie's absolute weight, on the scale of the strongest tie of its picture. */
export function edgeWidth(weight: number, strongest: number): number {
  const share = strongest > 0 ? Math.min(1, Math.abs(weight) / strongest) : 0;
  return Math.round((THINNEST + (WIDEST - THINNEST) * share ** 1.5) * 100) / 100;
}

export const strongestOf = (edges: readonly { weight: number }[]): number =>
  edges.reduce((most, edge) => Math.max(most, Math.abs(edge.weight)), 0);

/** The more ties, the paler each: a bloc where everybody agrees stays readable. 0.12..0.6. */
export const edgeOpacity = (edges: number): number =>
  Math.max(0.12, Math.min(0.6, 9 / Math.sqrt(Math.max(1, edges)) / 2));
