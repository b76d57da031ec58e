import { problemAt } from '../problem.ts';
import type { Situation } from './rule.ts';

/** A condition has a history of statuses or the positions that meet it: one of them, never both. */
export function checkConditions({ stage, brokenIds, report }: Situation): void {
  const withHistory = new Set([...stage.live('status')].map(({ record }) => record.condition));
  const reported = new Set<string>();
  for (const { draft } of stage.touched) {
    const id = draft.kind === 'status' ? draft.content.condition : draft.id;
    const condition = stage.findLive('condition', id);
    if (!condition?.place || brokenIds.has(id) || reported.has(id)) continue;
    const byPositions = condition.record.metBy.length > 0;
    if (byPositions !== withHistory.has(id)) continue;
    reported.add(id);
    if (byPositions) {
      const message = `the condition "${id}" has both "status" and "metBy"`;
      report(problemAt(condition.place, 'CONDITION_BOTH', message, 'keep one of them'));
    } else {
      const message = `the condition "${id}" has neither "status" nor "metBy"`;
      const remedy = 'add status: [{ is: UNKNOWN, from: ... }], or the positions that meet it';
      report(problemAt(condition.place, 'CONDITION_NEITHER', message, remedy));
    }
  }
}
