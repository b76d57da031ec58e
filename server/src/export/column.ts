export type CellType = 'string' | 'int' | 'double' | 'boolean';
export type Cell = string | number | boolean | null;

/** One column of a table, or one attribute of a node or tie; null: not known. */
export interface Column<Row> {
  name: string;
  type: CellType;
  of(row: Row): Cell;
}
