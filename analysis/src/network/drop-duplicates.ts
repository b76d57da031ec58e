import type { StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { toCalendarUnit } from '../time/calendar-unit.ts';
import type { Attribution } from './attribute-statements.ts';

/**
 * Of one actor's statements with one value on one issue within the same unit the first stays; with IGNORE the value
 * does not matter. `attributions` are oldest first.
 */
export function dropDuplicates(
  attributions: readonly Attribution[],
  statements: StatementColumns,
  numberOf: (statement: number) => number,
  { duplicates, aggregation, method }: Pick<NetworkParameters, 'duplicates' | 'aggregation' | 'method'>,
): Attribution[] {
  if (duplicates === 'INCLUDE') return [...attributions];
  const kept = new Set<string>();
  return attributions.filter(({ statement, actor }) => {
    const value = aggregation === 'IGNORE' ? '' : numberOf(statement);
    const key = `${actor} ${statements.issue[statement]} ${value} ${unitOf(statement)}`;
    if (kept.has(key)) return false;
    kept.add(key);
    return true;
  });

  function unitOf(statement: number): string {
    switch (duplicates) {
      case 'INCLUDE':
        return String(statement);
      case 'SOURCE':
        return String(statements.source[statement]);
      case 'WEEK':
      case 'MONTH':
      case 'YEAR':
        return toCalendarUnit(statements.date[statement] ?? '', duplicates, method === 'CORRECTED');
      case 'RANGE':
        return '';
    }
  }
}
