import type { StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { toInstant } from '../time/day-number.ts';

/** Whether a statement was known at `knownOn` and comes from a source that is not left out. */
export function usableStatements(
  statements: StatementColumns,
  { knownOn, excludeSources }: Pick<NetworkParameters, 'knownOn' | 'excludeSources'>,
): (statement: number) => boolean {
  const instant = knownOn === null ? null : new Date(toInstant(knownOn)).toISOString();
  const excluded = new Set(excludeSources ?? []);
  const isExcluded = Uint8Array.from(statements.sources, (id) => (excluded.has(id) ? 1 : 0));
  return (statement) => {
    if (isExcluded[statements.source[statement] ?? -1] === 1) return false;
    const retractedAt = statements.retractedAt[statement] ?? null;
    if (instant === null) return retractedAt === null;
    return (statements.recordedAt[statement] ?? '') <= instant && (retractedAt === null || retractedAt > instant);
  };
}
