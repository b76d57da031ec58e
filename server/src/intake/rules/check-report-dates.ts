import { problemAt } from '../problem.ts';
import type { Situation } from './rule.ts';

/** Nobody reports what has not been said yet: a statement or claim is not dated after its source's publication. */
export function checkReportDates({ stage, report }: Situation): void {
  for (const { draft } of stage.touched) {
    if (draft.kind !== 'statement' && draft.kind !== 'claim') continue;
    const publishedOn = stage.findLive('source', draft.content.source)?.record.publishedOn ?? null;
    if (publishedOn === null || draft.content.date <= publishedOn) continue;
    const place = { ...draft.place, path: [...draft.place.path, 'date'] };
    const message = `${draft.content.date} is after the publication of "${draft.content.source}" on ${publishedOn}`;
    const remedy = `give the day it was ${draft.kind === 'statement' ? 'said' : 'claimed'}, or correct "publishedOn" of the source`;
    report(problemAt(place, 'AFTER_REPORT', message, remedy));
  }
}
