import type { Problem } from './problem.ts';

/** In the order of the files as handed in, then by line and column. */
export function inFileOrder(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const rank = new Map(files.map((name, index) => [name, index]));
  const rankOf = ({ file }: Problem): number => rank.get(file) ?? 0;
  return problems.toSorted((a, b) => rankOf(a) - rankOf(b) || a.line - b.line || a.column - b.column);
}
