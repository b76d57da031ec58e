import type { StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { statementNumbers } from '../statements/statement-numbers.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { usableStatements } from './statement-visibility.ts';

/**
 * 1 for each stance that rests on excluded sources alone: it has known statements, and none from another source. What
 * it replaced holds again, as if it had not been learned.
 */
export function excludedStances(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: Pick<NetworkParameters, 'knownOn' | 'excludeSources'>,
): Uint8Array {
  const isKnown = usableStatements(statements, { knownOn: parameters.knownOn, excludeSources: null });
  const isUsable = usableStatements(statements, parameters);
  const numbers = statementNumbers(statements);
  return Uint8Array.from(index.stances.records, (stance) => {
    const known = stance.statements.flatMap((id) => numbers.get(id) ?? []).filter(isKnown);
    return known.length > 0 && !known.some(isUsable) ? 1 : 0;
  });
}
