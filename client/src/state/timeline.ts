import type { StatementRow } from '../data/statement-fields.ts';

export type Dated = Pick<StatementRow, 'id' | 'date' | 'position' | 'actor' | 'issue'>;
export interface Lane<S extends Dated = StatementRow> {
  id: string;
  name: string;
  /** Oldest first. */
  statements: S[];
}

/** Statements in lanes, one for each actor or issue: those with most statements first, then by name. */
export function lanesOf<S extends Dated>(statements: readonly S[], by: 'actor' | 'issue'): Lane<S>[] {
  const lanes = new Map<string, Lane<S>>();
  for (const statement of statements) {
    const { id, name } = by === 'actor' ? statement.actor : { id: statement.issue.id, name: statement.issue.title };
    const lane = lanes.get(id) ?? { id, name, statements: [] };
    lanes.set(id, lane);
    lane.statements.push(statement);
  }
  for (const lane of lanes.values()) lane.statements.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  return [...lanes.values()].sort(
    (a, b) => b.statements.length - a.statements.length || a.name.localeCompare(b.name, 'en'),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a key leads from a statement: before and after in its lane, to the nearest in time in the next lane; null: nowhere. */
export function timelineStep<S extends Dated>(lanes: readonly Lane<S>[], from: string, key: string): string | null {
  const row = lanes.findIndex(({ statements }) => statements.some(({ id }) => id === from));
  const lane = lanes[row]?.statements ?? [];
  const at = lane.findIndex(({ id }) => id === from);
  if (key === 'ArrowLeft') return lane[Math.max(0, at - 1)]?.id ?? null;
  if (key === 'ArrowRight') return lane[Math.min(lane.length - 1, at + 1)]?.id ?? null;
  if (key === 'Home') return lane[0]?.id ?? null;
  if (key === 'End') return lane.at(-1)?.id ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const next = lanes[row + (key === 'ArrowUp' ? -1 : 1)]?.statements ?? [];
  const day = Date.parse(lane[at]?.date ?? '');
  const off = (statement: S) => Math.abs(Date.parse(statement.date) - day);
  return next.toSorted((a, b) => off(a) - off(b))[0]?.id ?? null;
}
