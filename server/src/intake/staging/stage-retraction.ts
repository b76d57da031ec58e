import { FACTS } from '../drafts/draft.ts';
import type { Retraction } from '../drafts/draft-bundle.ts';
import { didYouMean } from '../nearest.ts';
import { problemAt, type Report } from '../problem.ts';
import type { Stage, Staged } from './stage.ts';

/** Takes one fact back; what is retracted already stays as it is. */
export function stageRetraction(stage: Stage, { id, reason, place }: Retraction, now: string, report: Report): void {
  const staged = stage.find(id);
  const at = { ...place, path: [...place.path, 'id'] };
  if (!staged) {
    const facts = [...stage.all()].filter(({ kind }) => FACTS.has(kind)).map(({ record }) => record.id);
    const advice = 'only what the graph or an earlier file holds can be retracted';
    report(problemAt(at, 'UNKNOWN_ID', `there is no "${id}" to retract`, didYouMean(id, facts, advice)));
    return;
  }
  if (!FACTS.has(staged.kind)) {
    const advice = 'stances, statements, memberships, offices, claims and entries of a condition can be';
    report(problemAt(at, 'NOT_RETRACTABLE', `"${id}" is of the kind ${staged.kind}: it cannot be retracted`, advice));
    return;
  }
  if (staged.record.retractedAt !== null) return;
  stage.put({ ...staged, record: { ...staged.record, retractedAt: now, retractReason: reason }, place } as Staged);
}
