/** One cell of a table of counts: how often `row` took `value` on `column`. */
export interface Cell {
  row: number;
  column: number;
  value: number;
  count: number;
}

/** A sparse table X[row, column, value], one entry per cell with a count, ordered by row, column and value. */
export interface Counts {
  rows: number;
  columns: number;
  row: Int32Array;
  column: Int32Array;
  value: Float64Array;
  count: Float64Array;
  /** Cells of row r: `rowStart[r]` .. `rowStart[r + 1] - 1`. */
  rowStart: Int32Array;
}

/** Cells of one row, column and value are added up. */
export function toCounts(rows: number, columns: number, cells: readonly Cell[]): Counts {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column || a.value - b.value);
  const merged: Cell[] = [];
  for (const cell of sorted) {
    const last = merged.at(-1);
    if (last?.row === cell.row && last.column === cell.column && last.value === cell.value) last.count += cell.count;
    else merged.push({ ...cell });
  }
  return fromColumns(
    rows,
    columns,
    Int32Array.from(merged, ({ row }) => row),
    Int32Array.from(merged, ({ column }) => column),
    Float64Array.from(merged, ({ value }) => value),
    Float64Array.from(merged, ({ count }) => count),
  );
}

/** From cells that are already ordered and distinct. */
export function fromColumns(
  rows: number,
  columns: number,
  row: Int32Array,
  column: Int32Array,
  value: Float64Array,
  count: Float64Array,
): Counts {
  const rowStart = new Int32Array(rows + 1);
  for (let r = 0, cell = 0; r < rows; r++) {
    while (cell < row.length && row[cell] === r) cell++;
    rowStart[r + 1] = cell;
  }
  return { rows, columns, row, column, value, count, rowStart };
}

/** Rows become columns: the same counts seen from the other side. O(cells). */
export function transpose(counts: Counts): Counts {
  const { row, column, value, count } = counts;
  const start = new Int32Array(counts.columns + 1);
  for (const c of column) start[c + 1] = (start[c + 1] ?? 0) + 1;
  for (let c = 0; c < counts.columns; c++) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0);
  const next = start.slice();
  const order = new Int32Array(row.length);
  column.forEach((c, cell) => {
    const at = next[c] ?? 0;
    order[at] = cell;
    next[c] = at + 1;
  });
  return {
    rows: counts.columns,
    columns: counts.rows,
    row: order.map((cell) => column[cell] ?? 0),
    column: order.map((cell) => row[cell] ?? 0),
    value: Float64Array.from(order, (cell) => value[cell] ?? 0),
    count: Float64Array.from(order, (cell) => count[cell] ?? 0),
    rowStart: start,
  };
}

/** The counts on some columns (1 for each kept); the others are empty. O(cells). */
export function onlyColumns(counts: Counts, isKept: Uint8Array): Counts {
  const kept = Int32Array.from(counts.column.keys()).filter((cell) => isKept[counts.column[cell] as number] === 1);
  const numbers = (values: Float64Array) => Float64Array.from(kept, (cell) => values[cell] as number);
  return fromColumns(
    counts.rows,
    counts.columns,
    kept.map((cell) => counts.row[cell] as number),
    kept.map((cell) => counts.column[cell] as number),
    numbers(counts.value),
    numbers(counts.count),
  );
}

/** Whether a row has a count on a column. O(log cells of the row). */
export function hasCount({ rowStart, column }: Counts, row: number, wanted: number): boolean {
  let low = rowStart[row] ?? 0;
  const end = rowStart[row + 1] ?? 0;
  for (let high = end; low < high; ) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < end && column[low] === wanted;
}
