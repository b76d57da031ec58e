import type { StatementColumns } from '../model.ts';

const known = new WeakMap<StatementColumns, Map<string, number>>();

/** The number of each statement by its id; made once per columns. */
export function statementNumbers(statements: StatementColumns): Map<string, number> {
  let numbers = known.get(statements);
  if (numbers === undefined) {
    numbers = new Map(statements.ids.map((id, i) => [id, i]));
    known.set(statements, numbers);
  }
  return numbers;
}
