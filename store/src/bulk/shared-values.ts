import type { Properties } from '../kinds/spec.ts';

/** Takes out of rows with the same names the values that all of them share, so that each is sent once. */
export function withoutShared(rows: readonly Properties[]): { rows: Properties[]; shared: Properties } {
  const [first = {}, ...others] = rows;
  const entries = Object.entries(first);
  const isShared = ([name, value]: [string, unknown]): boolean =>
    name !== 'id' && others.every((row) => row[name] === value);
  const shared = Object.fromEntries(entries.filter(isShared));
  const own = Object.keys(first).filter((name) => !(name in shared));
  return { rows: rows.map((row) => Object.fromEntries(own.map((name) => [name, row[name] ?? null]))), shared };
}
