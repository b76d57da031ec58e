import type { Kind } from '@stancegraph/analysis';
import type { DraftBundle } from './drafts/draft-bundle.ts';
import type { Problem } from './problem.ts';
import { checkConditions } from './rules/check-conditions.ts';
import { checkDeadlocks, checkPartOf } from './rules/check-cycles.ts';
import { checkFields } from './rules/check-fields.ts';
import { checkOffices } from './rules/check-offices.ts';
import { checkOverlaps } from './rules/check-overlaps.ts';
import { checkReferences } from './rules/check-references.ts';
import { checkReportDates } from './rules/check-report-dates.ts';
import { checkSupport } from './rules/check-support.ts';
import type { Situation } from './rules/rule.ts';
import type { Existing } from './staging/read-existing.ts';
import { Stage } from './staging/stage.ts';
import { stageDraft } from './staging/stage-draft.ts';
import { stageRetraction } from './staging/stage-retraction.ts';

const RULES: ((situation: Situation) => void)[] = [
  checkReferences,
  checkOffices,
  checkConditions,
  checkOverlaps,
  checkReportDates,
  checkSupport,
  checkPartOf,
  checkDeadlocks,
];

export interface StagedBundles {
  stage: Stage;
  problems: Problem[];
  warnings: Problem[];
  /** The records the bundles speak of, by the id under which they stand. */
  stated: Map<string, Kind>;
}

/** Works bundles through in their order, each retracting before it states, then holds the rules against the whole. */
export function stageBundles(
  existing: Iterable<Existing>,
  bundles: readonly DraftBundle[],
  now: string,
): StagedBundles {
  const stage = new Stage(existing);
  const problems: Problem[] = bundles.flatMap(({ source }) => source.shaped.problems);
  const warnings: Problem[] = bundles.flatMap(({ source }) => source.shaped.warnings);
  const brokenIds = new Set(bundles.flatMap(({ source }) => [...source.shaped.brokenIds]));
  const report = (problem: Problem) => void problems.push(problem);
  const warn = (problem: Problem) => void warnings.push(problem);
  const stated = new Map<string, Kind>();
  for (const { drafts, retractions } of bundles) {
    for (const retraction of retractions) stageRetraction(stage, retraction, now, report);
    for (const draft of drafts) {
      checkFields(draft, report);
      stageDraft(stage, draft, now, report, warn);
      if (draft.kind !== 'status') stated.set(draft.id, draft.kind);
    }
  }
  for (const { id, draft } of stage.touched) {
    if (id === draft.id || draft.kind === 'status') continue;
    stated.delete(draft.id);
    stated.set(id, draft.kind);
  }
  const whole = bundles.every(({ source }) => source.whole);
  for (const rule of RULES) rule({ stage, brokenIds, whole, report, warn });
  return { stage, problems, warnings, stated };
}
