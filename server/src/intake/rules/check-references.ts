import type { Reference } from '../drafts/draft.ts';
import { didYouMean } from '../nearest.ts';
import { type Place, problemAt } from '../problem.ts';
import type { Stage, Staged, Stated } from '../staging/stage.ts';
import type { Situation } from './rule.ts';

// Each suggestion looks at every id; a file that is wrong throughout does not need thousands of them.
const MAX_SUGGESTIONS = 100;

/** Every id that a new or changed record names is there, stands, and is of the right kind. */
export function checkReferences({ stage, brokenIds, whole, report }: Situation): void {
  let suggestions = 0;
  for (const stated of stage.touched) {
    for (const reference of stated.draft.references) {
      const place = placeOf(stated, reference);
      const target = stage.find(reference.id);
      if (!target) {
        if (!whole || brokenIds.has(reference.id)) continue;
        const known = suggestions++ < MAX_SUGGESTIONS ? idsOf(stage, reference) : [];
        const advice = `add ${NAMES[reference.to]} with this id, or correct it`;
        const remedy = didYouMean(reference.id, known, advice);
        report(problemAt(place, 'UNKNOWN_ID', `there is no ${NOUNS[reference.to]} "${reference.id}"`, remedy));
      } else if (!fits(target, reference)) {
        const message = `"${reference.id}" is of the kind ${kindOf(target)}, not ${NAMES[reference.to]}`;
        report(problemAt(place, 'WRONG_KIND', message, `name ${NAMES[reference.to]} here`));
      } else if (target.record.retractedAt !== null) {
        const message = `"${reference.id}" was retracted on ${target.record.retractedAt}`;
        if (isNew(stage, stated, reference))
          report(problemAt(place, 'RETRACTED', message, 'leave it out, or name another'));
      }
    }
  }
}

const NOUNS = {
  actor: 'actor',
  organisation: 'organisation',
  issue: 'issue',
  source: 'source',
  condition: 'condition',
  statement: 'statement',
} as const;
const NAMES = {
  actor: 'an actor',
  organisation: 'an organisation',
  issue: 'an issue',
  source: 'a source',
  condition: 'a condition',
  statement: 'a statement',
} as const;

function placeOf({ draft }: Stated, { path }: Reference): Place {
  return { ...draft.place, path: [...draft.place.path, ...path] };
}

function fits(target: Staged, { to }: Reference): boolean {
  if (to === 'organisation') return target.kind === 'actor' && target.record.type === 'ORGANISATION';
  return target.kind === to;
}

function kindOf(target: Staged): string {
  return target.kind === 'actor' ? target.record.type.toLowerCase() : target.kind;
}

function idsOf(stage: Stage, reference: Reference): string[] {
  return [...stage.all()].filter((staged) => fits(staged, reference)).map(({ record }) => record.id);
}

/** A stance that the graph already has keeps statements that were retracted since. */
function isNew(stage: Stage, { id }: Stated, reference: Reference): boolean {
  const staged = stage.find(id);
  return staged?.kind !== 'stance' || !staged.before?.statements.includes(reference.id);
}
