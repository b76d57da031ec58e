import type { ChangeKind, Clause, PositionChange, Statement } from '@stancegraph/analysis';
import type { Section, Sentence } from '../briefing.ts';
import type { Changed } from '../facts/changed.ts';
import { LONGEST, MOST } from '../limits.ts';
import { plain } from '../plain.ts';
import { ascending, type Teller } from '../teller.ts';

/** Who moved comes before who appeared, and that before who only said more. */
const WEIGHT: readonly ChangeKind[] = [
  'MOVED',
  'WITHDRAWN',
  'SOFTENED',
  'HARDENED',
  'CONDITION_DROPPED',
  'CONDITION_ADDED',
  'NEW',
];

/** What is different from the other picture, and why. */
export function changedSection(teller: Teller, changed: Changed): Section {
  const { say, facts } = teller;
  const { positions, conditions, events, since, knownSince } = changed;
  const weight = ({ kinds }: PositionChange) => Math.min(...kinds.map((kind) => WEIGHT.indexOf(kind)));
  const rows = positions.toSorted((a, b) => weight(a) - weight(b));
  const shown = rows.slice(0, MOST.changes);
  const nothing = rows.length + conditions.length === 0;
  return {
    id: 'changed',
    title: say.changed.title(since, knownSince),
    blocks: [
      ...teller.paragraph(nothing ? [{ text: say.changed.nothing, notes: [] }] : []),
      ...teller.paragraph(
        facts.parameters.assume.length > 0 ? [{ text: say.changed.withoutAssumptions, notes: [] }] : [],
      ),
      ...teller.under(
        say.changed.events,
        events.map((event) => [toEvent(teller, event)]),
      ),
      ...teller.under(
        say.changed.positions,
        shown.map((change) => toItem(teller, change)),
        rows.length - shown.length,
      ),
      ...teller.under(
        say.changed.conditions,
        conditions.slice(0, MOST.changes).map((change) => {
          const text = say.changed.condition(teller.title(change.condition), change.before, change.after);
          return [{ text, notes: teller.citeConditions([{ condition: change.condition, not: false }]) }];
        }),
        conditions.length - MOST.changes,
      ),
    ],
  };
}

function toEvent({ say, notes }: Teller, event: Changed['events'][number]): Sentence {
  const { title, startsOn, endsOn, place } = event;
  return {
    text: say.changed.event(plain(title, LONGEST.title), startsOn, endsOn, place && plain(place, LONGEST.name)),
    notes: notes.citeEvent(event),
  };
}

function toItem(teller: Teller, change: PositionChange): Sentence[] {
  const { say, notes, facts } = teller;
  const { actor, issue, kinds, before, after, cause, because, corrections, newStatements, formerStatements } = change;
  const [kind = 'MOVED', ...others] = kinds.toSorted((a, b) => WEIGHT.indexOf(a) - WEIGHT.indexOf(b));
  const told = (one: ChangeKind) => say.changed.kinds(one, before?.position ?? null, after?.position ?? null);
  const text = facts.issues.length > 1 ? say.changed.on(teller.title(issue), told(kind)) : told(kind);
  const said = notes.telling(newStatements);
  const added = addedClauses(change);
  const moved = because.map(({ condition, not }) => ({ condition, not }));
  const heldBy = because.flatMap(({ stance }) => teller.statementsOf(stance));
  const evidence = newStatements.length > 0 ? newStatements : [...heldBy, ...formerStatements];
  const [correction] = corrections;
  return [
    { lead: teller.name(actor), text, notes: notes.cite(evidence) },
    ...others.map((one) => ({ text: capital(told(one)), notes: notes.cite(evidence, 1) })),
    ...(said?.summary
      ? [{ text: why(teller, said, actor, plain(said.summary, LONGEST.summary)), notes: notes.cite([said.id]) }]
      : []),
    ...added.map(({ then, all }) => ({
      text: say.standing.would(then, teller.told(all)),
      notes: ascending([...notes.cite(newStatements, 1), ...teller.citeConditions(all)]),
    })),
    ...(moved.length === 0
      ? []
      : [
          {
            text: say.changed.because(teller.told(moved)),
            notes: ascending([...notes.cite(heldBy, 1), ...teller.citeConditions(moved)]),
          },
        ]),
    ...(cause === 'WORLD' ? [] : [{ text: cause === 'LEARNED' ? say.changed.learned : say.changed.both, notes: [] }]),
    ...(correction
      ? [{ text: say.changed.corrected(plain(correction.reason ?? '–', LONGEST.summary)), notes: [] }]
      : []),
  ];
}

/** What it names that it did not name before. */
function addedClauses({ kinds, before, after }: PositionChange): Clause[] {
  if (!kinds.includes('CONDITION_ADDED')) return [];
  const had = new Set(before?.clauses.map((clause) => JSON.stringify(clause)));
  return (after?.clauses ?? []).filter((clause) => !had.has(JSON.stringify(clause)));
}

/** What was said, by whom where that is a representative, and on which day. */
function why({ say, name }: Teller, { date, precision, actor }: Statement, changed: string, summary: string): string {
  if (actor === changed) return say.changed.statement(date, precision, summary);
  return say.changed.statementBy(name(actor), date, precision, summary);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
