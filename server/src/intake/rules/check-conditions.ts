import { type Place, problemAt } from '../problem.ts';
import type { Stage } from '../staging/stage.ts';
import type { Situation } from './rule.ts';

/** A condition has a history of statuses or the positions that meet it: one of them, never both. */
export function checkConditions({ stage, brokenIds, report }: Situation): void {
  const withHistory = new Set([...stage.live('status')].map(({ record }) => record.condition));
  const reported = new Set<string>();
  for (const { id, place } of listConcerned(stage)) {
    const condition = stage.findLive('condition', id);
    if (!condition || brokenIds.has(id) || reported.has(id)) continue;
    const byPositions = condition.record.metBy.length > 0;
    if (byPositions !== withHistory.has(id)) continue;
    reported.add(id);
    if (byPositions) {
      const message = `the condition "${id}" has both "status" and "metBy"`;
      report(problemAt(place, 'CONDITION_BOTH', message, 'keep one of them'));
    } else {
      const message = `the condition "${id}" has neither "status" nor "metBy"`;
      const remedy = 'add status: [{ is: UNKNOWN, from: ... }], or the positions that meet it';
      report(problemAt(place, 'CONDITION_NEITHER', message, remedy));
    }
  }
}

/** Conditions that the import speaks of, and those of which it retracts an entry. */
function* listConcerned(stage: Stage): Generator<{ id: string; place: Place }> {
  for (const { draft } of stage.touched) {
    if (draft.kind === 'condition') yield { id: draft.id, place: draft.place };
    if (draft.kind === 'status') yield { id: draft.content.condition, place: draft.place };
  }
  for (const staged of stage.all()) {
    if (staged.kind === 'status' && staged.record.retractedAt !== null && staged.place) {
      yield { id: staged.record.condition, place: staged.place };
    }
  }
}
