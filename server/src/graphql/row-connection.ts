import type { Key } from '@stancegraph/store';
import { type Connection, type PageArguments, toWindow } from './connection.ts';
import { toCursor } from './cursor.ts';

/** Rows that analysis has put in order, ascending by `keyAt`, its `key` a number. */
export interface Rows<Row> {
  size: number;
  get(row: number): Row;
  keyAt(row: number): Key;
}

/**
 * A page of rows as a Relay connection. Only the rows of the page are looked at, and O(log size) others.
 * @throws BAD_USER_INPUT as `toWindow`
 */
export function rowConnection<Row>(rows: Rows<Row>, args: PageArguments): Connection<Row> {
  const { limit, after, before, backward } = toWindow(args);
  const start = after === undefined ? 0 : firstFrom(rows, after, false);
  const end = before === undefined ? rows.size : firstFrom(rows, before, true);
  const from = backward ? Math.max(start, end - limit) : start;
  const to = Math.max(from, backward ? end : Math.min(end, start + limit));
  const page = Array.from({ length: to - from }, (_, at) => from + at);
  const cursorOf = (row: number | undefined) => (row === undefined ? null : toCursor(rows.keyAt(row)));
  return {
    nodes: async () => page.map((row) => rows.get(row)),
    edges: async () => page.map((row) => ({ cursor: toCursor(rows.keyAt(row)), node: rows.get(row) })),
    totalCount: async () => rows.size,
    pageInfo: async () => ({
      hasNextPage: to < rows.size,
      hasPreviousPage: from > 0,
      startCursor: cursorOf(page[0]),
      endCursor: cursorOf(page.at(-1)),
    }),
  };
}

/** The first row that follows the key, or is the key's own. */
function firstFrom({ size, keyAt }: Rows<unknown>, key: Key, itself: boolean): number {
  let low = 0;
  for (let high = size; low < high; ) {
    const middle = (low + high) >> 1;
    const order = compareKeys(keyAt(middle), key);
    if (order < 0 || (order === 0 && !itself)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareKeys(a: Key, b: Key): number {
  return Number(a.key) - Number(b.key) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
