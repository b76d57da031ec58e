/** The ISO date of a day number; years beyond 0000 to 9999 are cut to these. */
export function toIsoDate(day: number): string {
  const inside = Math.min(Math.max(day, FIRST), LAST);
  return new Date(inside * 86_400_000).toISOString().slice(0, 10);
}

const FIRST = Date.parse('0000-01-01T00:00:00Z') / 86_400_000;
const LAST = Date.parse('9999-12-31T00:00:00Z') / 86_400_000;
