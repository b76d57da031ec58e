import type { ConditionStatus } from '../model.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type ChangeCause, toCause } from './change-cause.ts';
import type { PositionTable } from './position-table.ts';
import type { ChangesQuestion } from './question.ts';
import type { ThreePictures } from './three-pictures.ts';

export interface ConditionChange {
  condition: string;
  before: ConditionStatus;
  after: ConditionStatus;
  cause: ChangeCause;
}

/**
 * Conditions whose status differs, by id; where issues are named, only those that a stance on them hangs on before or
 * after. What is not known yet, or would oscillate, is UNKNOWN.
 */
export function conditionChanges(
  index: WorldIndex,
  { before, between, after }: ThreePictures,
  { issues }: Pick<ChangesQuestion, 'issues'>,
): ConditionChange[] {
  const wanted = issues === null ? null : new Set([...conditionsUnder(before), ...conditionsUnder(after)]);
  return index.conditions.ids.flatMap((condition, at) => {
    const [was, middle, is] = [before, between, after].map((table) => statusOf(table, at));
    if (was === undefined || is === undefined || was === is || (wanted !== null && !wanted.has(condition))) return [];
    return { condition, before: was, after: is, cause: toCause(was !== middle, middle !== is) };
  });
}

function statusOf({ evaluation }: PositionTable, condition: number): ConditionStatus {
  const status = evaluation.conditions[condition]?.least ?? 'UNKNOWN';
  return status === 'UNDETERMINED' ? 'UNKNOWN' : status;
}

function conditionsUnder({ rows }: PositionTable): string[] {
  return [...rows.values()].flatMap(({ clauses }) =>
    clauses.flatMap(({ all }) => all.map(({ condition }) => condition)),
  );
}
