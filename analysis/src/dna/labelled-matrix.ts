/** A dense matrix with names, row by row. */
export interface LabelledMatrix {
  rows: string[];
  columns: string[];
  values: Float64Array;
}

export function cellOf(matrix: LabelledMatrix, row: number, column: number): number {
  return matrix.values[row * matrix.columns.length + column] ?? 0;
}

export function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
