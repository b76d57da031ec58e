const THINNEST = 0.8;
const WIDEST = 3.2;
/** From this many ties on, wide ones would hide the rest. */
const MANY = 80;

/** Pixels for a tie's absolute weight, on the scale of the strongest of the picture's `edges` ties. */
export function edgeWidth(weight: number, strongest: number, edges: number): number {
  const share = strongest > 0 ? Math.min(1, Math.abs(weight) / strongest) : 0;
  const widest = edges > MANY ? Math.max(1.4, WIDEST * Math.sqrt(MANY / edges) * 0.8) : WIDEST;
  return Math.round((THINNEST + (widest - THINNEST) * share ** 1.5) * 100) / 100;
}

export const strongestOf = (edges: readonly { weight: number }[]): number =>
  edges.reduce((most, edge) => Math.max(most, Math.abs(edge.weight)), 0);

/** The more ties, the paler each: a bloc where everybody agrees stays readable. 0.12..0.6. */
export const edgeOpacity = (edges: number): number =>
  Math.max(0.12, Math.min(0.6, 9 / Math.sqrt(Math.max(1, edges)) / 2));
