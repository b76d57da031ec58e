import type { StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { toInstant } from '../time/day-number.ts';
import { isVisible } from '../world/visibility.ts';

/** Whether a statement was known at `knownOn` and comes from a source that is not left out. */
export function usableStatements(
  statements: StatementColumns,
  { knownOn, excludeSources }: Pick<NetworkParameters, 'knownOn' | 'excludeSources'>,
): (statement: number) => boolean {
  const instant = knownOn === null ? null : toInstant(knownOn);
  const excluded = new Set(excludeSources ?? []);
  const isExcluded = Uint8Array.from(statements.sources, (id) => (excluded.has(id) ? 1 : 0));
  return (statement) =>
    isExcluded[statements.source[statement] ?? -1] !== 1 && isVisible(statements, statement, instant);
}
