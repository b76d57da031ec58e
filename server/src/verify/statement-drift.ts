import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ChangedStatement } from './changed-statements.ts';
import type { Citations, CitedStatement } from './citations.ts';
import { type Named, namedIn } from './named.ts';

export interface StatementDrift extends Pick<ChangedStatement, 'change' | 'position'> {
  actor: Named;
  issue: Named;
  /** When it was recorded or taken back. */
  learnedAt: string;
  statement: CitedStatement | null;
}

export function statementDrifts(
  changes: readonly ChangedStatement[],
  snapshot: Snapshot,
  cited: Citations,
): StatementDrift[] {
  const named = namedIn(snapshot);
  return changes.map(({ id, change, actor, issue, position, at }) => ({
    change,
    actor: named(actor),
    issue: named(issue),
    position,
    learnedAt: at,
    statement: cited.statements([id])[0] ?? null,
  }));
}
