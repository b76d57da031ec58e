import { POSITION_ORDER } from '@stancegraph/drawing';
import type { Block, Section, Sentence } from '../briefing.ts';
import type { StandingEntry } from '../facts/standing.ts';
import { LONGEST, MOST } from '../limits.ts';
import { plain } from '../plain.ts';
import { ascending, type Teller } from '../teller.ts';

/** Who stands where, by position. */
export function standing(teller: Teller): Section {
  const { facts, say } = teller;
  const blocks = facts.issues.flatMap((issue) =>
    POSITION_ORDER.flatMap((position): Block[] => {
      const group = facts.standing.filter((entry) => entry.issue === issue && entry.position === position);
      if (group.length === 0) return [];
      const text =
        facts.issues.length === 1
          ? say.standing.heading(position, group.length)
          : say.standing.issueHeading(teller.title(issue), position, group.length);
      const items = group.slice(0, MOST.actors).map((entry) => toItem(teller, entry));
      return [{ kind: 'heading', text }, ...teller.list(items, group.length - items.length)];
    }),
  );
  return { id: 'standing', title: say.standing.title, blocks };
}

function toItem(teller: Teller, entry: StandingEntry): Sentence[] {
  const { say, notes, facts } = teller;
  const { actor, stances, stored, divided } = entry;
  const [latest] = stances.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const statements = stances.flatMap((stance) => stance.statements);
  const said = notes.telling(statements)?.summary;
  const summary = said ? plain(said, LONGEST.summary) : null;
  const since = latest ? say.standing.since(latest.from, latest.precision) : '';
  const clauses = stances.flatMap((stance) => stance.clauses.map((clause) => ({ clause, stance })));
  const isMet = ({ clause }: (typeof clauses)[number]) => clause.all.every(facts.conditions.isMet);
  const others = stances.map((stance) => stance.actor).filter((holder) => holder !== actor);
  const movedBy = stored === null ? undefined : clauses.find(isMet);
  return [
    {
      lead: teller.name(actor),
      text: latest ? say.standing.entry(since, summary) : say.standing.assumed,
      notes: notes.cite(statements),
    },
    ...through(),
    ...(stored !== null && latest
      ? [
          {
            text: say.standing.moved(stored, movedBy ? teller.told(movedBy.clause.all) : []),
            notes: movedBy ? teller.citeConditions(movedBy.clause.all) : [],
          },
        ]
      : []),
    ...clauses
      .filter((one) => !isMet(one))
      .map(({ clause, stance }) => ({
        text: say.standing.would(clause.then, teller.told(clause.all)),
        notes: ascending([...notes.cite(stance.statements, 1), ...teller.citeConditions(clause.all)]),
      })),
  ];

  function through(): Sentence[] {
    if (others.length === 0) return [];
    const text = divided.length > 0 ? say.standing.divided : say.standing.through;
    return [{ text: text(teller.names(others)), notes: notes.cite(statements) }];
  }
}
