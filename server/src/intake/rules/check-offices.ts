import { problemAt } from '../problem.ts';
import type { Situation } from './rule.ts';

/** Officials, ministries and embassies speak for others; a country speaks for itself. */
export function checkOffices({ stage, report }: Situation): void {
  for (const { draft } of stage.touched) {
    if (draft.kind !== 'office') continue;
    const holder = stage.findLive('actor', draft.content.holder);
    if (holder?.record.type !== 'COUNTRY') continue;
    const remedy = 'let an official or an organisation represent, or record a membership';
    report(problemAt(draft.place, 'NOT_APPLICABLE', 'a country represents nobody', remedy));
  }
}
