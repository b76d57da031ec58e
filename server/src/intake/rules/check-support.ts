import type { Statement } from '@stancegraph/analysis';
import { groupBy } from '../group-by.ts';
import { type Place, problemAt } from '../problem.ts';
import type { Stage, Staged } from '../staging/stage.ts';
import type { Situation } from './rule.ts';

/** A stance rests on at least one statement on its issue, by its holder or one who represented it that day. */
export function checkSupport({ stage, brokenIds, report }: Situation): void {
  const touched = new Map(stage.touched.map(({ id, draft }) => [id, draft]));
  const taken = takenBack(stage);
  const isRepresented = representation(stage);
  for (const staged of stage.live('stance')) {
    const { id, actor, issue, statements } = staged.record;
    const draft = touched.get(id);
    const lost = statements.filter((statement) => taken.statements.has(statement));
    if (!draft && lost.length === 0 && !taken.represented.has(actor)) continue;
    if (!stage.findLive('actor', actor) || !stage.findLive('issue', issue)) continue;
    const under = statements.map((statement) => stage.find(statement));
    // What is unknown, broken or of another kind has its own problem.
    if (under.some((found) => found?.kind !== 'statement' || brokenIds.has(found.record.actor))) continue;
    const standing = (under as Staged<'statement'>[]).filter(({ record }) => record.retractedAt === null);
    if (standing.some(({ record }) => supports(staged, record, isRepresented))) continue;
    if (draft) {
      report(
        problemAt(
          { ...draft.place, path: [...draft.place.path, 'statements'] },
          'UNSUPPORTED',
          `no statement under it is on "${issue}" by "${actor}" or by one who represented it that day`,
          'add such a statement, or record for whom its speaker spoke ("represents")',
        ),
      );
    } else {
      const place = taken.places.get(lost[0] ?? actor);
      if (!place) continue;
      const message = `the stance "${id}" rests on this alone`;
      report(problemAt({ ...place, path: [...place.path, 'id'] }, 'STILL_NEEDED', message, `retract "${id}" as well`));
    }
  }
}

type IsRepresented = (statement: Statement, actor: string) => boolean;

function supports({ record: stance }: Staged<'stance'>, statement: Statement, isRepresented: IsRepresented): boolean {
  if (statement.issue !== stance.issue) return false;
  return statement.actor === stance.actor || isRepresented(statement, stance.actor);
}

function representation(stage: Stage): IsRepresented {
  const byHolder = groupBy(stage.live('office'), ({ record }) => record.holder);
  return ({ actor: speaker, date }, represented) =>
    (byHolder.get(speaker) ?? []).some(
      ({ record: { actor, from, to } }) =>
        actor === represented && (from === null || from <= date) && (to === null || date < to),
    );
}

/** The statements that this import retracts, the actors whose offices it retracts, and where it says so. */
function takenBack(stage: Stage) {
  const statements = new Set<string>();
  const represented = new Set<string>();
  const places = new Map<string, Place>();
  for (const staged of stage.all()) {
    const { kind, record, before, place } = staged;
    if (!place || record.retractedAt === null || (before && before.retractedAt !== null)) continue;
    if (kind === 'statement') statements.add(record.id);
    if (kind === 'office') represented.add(record.actor);
    places.set(kind === 'office' ? record.actor : record.id, place);
  }
  return { statements, represented, places };
}
