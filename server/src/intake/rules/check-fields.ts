import type { Draft } from '../drafts/draft.ts';
import { problemAt, type Report } from '../problem.ts';

/** What one draft says against itself: fields of another type, a period that ends before it begins, a tie to itself. */
export function checkFields(draft: Draft, report: Report): void {
  const at = (field: string) => ({ ...draft.place, path: [...draft.place.path, field] });
  const foreign = (field: string, owner: string) =>
    report(
      problemAt(
        at(field),
        'NOT_APPLICABLE',
        `only ${owner} have "${field}"`,
        `remove "${field}" or change the type`,
        KEY,
      ),
    );
  const period = (first: string | null, last: string | null, field: string, lastIsInside = false) => {
    if (first === null || last === null || last > first || (lastIsInside && last === first)) return;
    const remedy = lastIsInside
      ? `it must be ${first} or later`
      : `it must be later than ${first}: the end is exclusive`;
    report(problemAt(at(field), 'END_BEFORE_START', `the end ${last} is not after the beginning ${first}`, remedy));
  };
  switch (draft.kind) {
    case 'actor': {
      const { type, iso2, iso3, kind, anonymous } = draft.content;
      if (type !== 'COUNTRY' && iso2 !== null) foreign('iso2', 'countries');
      if (type !== 'COUNTRY' && iso3 !== null) foreign('iso3', 'countries');
      if (type !== 'ORGANISATION' && kind !== null) foreign('kind', 'organisations');
      if (type !== 'OFFICIAL' && anonymous) foreign('anonymous', 'officials');
      break;
    }
    case 'office':
    case 'membership':
    case 'status':
    case 'stance':
      period(draft.content.from, draft.content.to, 'to');
      break;
    case 'event':
      period(draft.content.startsOn, draft.content.endsOn, 'endsOn', true);
      break;
    case 'condition':
      for (const [index, { actors, membersOf }] of draft.content.metBy.entries()) {
        if (actors.length === 0 || membersOf === null) continue;
        const where = { ...draft.place, path: [...draft.place.path, 'metBy', index, 'membersOf'] };
        report(
          problemAt(where, 'NOT_APPLICABLE', '"actors" and "membersOf" exclude each other', 'keep one of them', KEY),
        );
      }
      break;
    default:
  }
  const self = selfTie(draft);
  if (self) report(problemAt(at(self), 'SELF_REFERENCE', 'an actor cannot be tied to itself', 'name another actor'));
}

const KEY = { key: true };

function selfTie(draft: Draft): string | undefined {
  if (draft.kind === 'office' && draft.content.holder === draft.content.actor) return 'actor';
  if (draft.kind === 'membership' && draft.content.actor === draft.content.of) return 'of';
  return undefined;
}
