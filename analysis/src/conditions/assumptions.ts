import { AnalysisError } from '../analysis-error.ts';
import type { ConditionStatus } from '../model.ts';
import type { Assumption } from '../network-model.ts';
import { toPositionCode } from '../position/position-code.ts';
import type { IdTable } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';

export interface ResolvedAssumptions {
  /** By condition index. */
  statuses: Map<number, ConditionStatus>;
  /** By actor and issue, ordered by both. */
  positions: { actor: number; issue: number; position: number }[];
}

/** @throws AnalysisError UNKNOWN_CONDITION, UNKNOWN_ACTOR, UNKNOWN_ISSUE, CONTRADICTORY_ASSUMPTIONS */
export function resolveAssumptions(index: WorldIndex, assume: readonly Assumption[]): ResolvedAssumptions {
  const statuses = new Map<number, ConditionStatus>();
  const positions = new Map<string, { actor: number; issue: number; position: number }>();
  for (const assumption of assume) {
    if ('condition' in assumption) {
      const condition = getIndex(index.conditions, assumption.condition, 'UNKNOWN_CONDITION', 'condition');
      const before = statuses.get(condition);
      if (before !== undefined && before !== assumption.status)
        throw contradiction(
          assumption.condition,
          `"${assumption.condition}" cannot be both`,
          before,
          assumption.status,
        );
      statuses.set(condition, assumption.status);
    } else {
      const actor = getIndex(index.actors, assumption.actor, 'UNKNOWN_ACTOR', 'actor');
      const issue = getIndex(index.issues, assumption.issue, 'UNKNOWN_ISSUE', 'issue');
      const position = toPositionCode(assumption.position);
      const key = `${actor} ${issue}`;
      const before = positions.get(key);
      if (before !== undefined && before.position !== position)
        throw contradiction(assumption.actor, `"${assumption.actor}" cannot hold two positions on`, assumption.issue);
      positions.set(key, { actor, issue, position });
    }
  }
  return {
    statuses,
    positions: [...positions.values()].sort((a, b) => a.actor - b.actor || a.issue - b.issue),
  };
}

function getIndex(
  table: IdTable,
  id: string,
  code: 'UNKNOWN_CONDITION' | 'UNKNOWN_ACTOR' | 'UNKNOWN_ISSUE',
  kind: string,
): number {
  const found = table.indexOf.get(id);
  if (found === undefined) throw new AnalysisError(code, id, `there is no ${kind} "${id}"`);
  return found;
}

function contradiction(id: string, what: string, ...values: string[]): AnalysisError {
  return new AnalysisError('CONTRADICTORY_ASSUMPTIONS', id, `${what} ${values.join(' and ')}`);
}
