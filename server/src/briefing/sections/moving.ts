import type { Step } from '@stancegraph/analysis';
import type { Section, Sentence } from '../briefing.ts';
import type { Blocker } from '../facts/blockers.ts';
import type { Trigger } from '../facts/triggers.ts';
import { MOST } from '../limits.ts';
import { ascending, type Teller } from '../teller.ts';

/** Which conditions would move somebody, and what it would take to move who is against. */
export function moving(teller: Teller): Section {
  const { facts, say } = teller;
  const { triggers, untried, blockers, standing } = facts;
  const against = standing.filter(({ position }) => position === 'OPPOSE' || position === 'LEAN_OPPOSE').length;
  const unbound = standing.filter(
    ({ position, stances }) => position === 'UNDECIDED' && stances.every(({ clauses }) => clauses.length === 0),
  );
  const intro = triggers.length > 0 ? say.moving.intro : say.moving.nothing;
  return {
    id: 'moving',
    title: say.moving.title,
    blocks: [
      ...teller.paragraph([
        { text: intro, notes: [] },
        ...(untried > 0 ? [{ text: say.moving.untried(untried), notes: [] }] : []),
      ]),
      ...teller.under(
        say.moving.conditions,
        triggers.map((trigger) => toTrigger(teller, trigger)),
      ),
      ...teller.under(
        say.moving.blockers,
        blockers.map((blocker) => [toBlocker(teller, blocker)]),
        against - blockers.length,
      ),
      ...teller.paragraph(unbound.length === 0 ? [] : [teller.sentenceOn(unbound, say.moving.unbound)]),
    ],
  };
}

function toTrigger(teller: Teller, { conditions, moves }: Trigger): Sentence[] {
  const { say, facts } = teller;
  const shown = moves.slice(0, MOST.names);
  const texts = shown.map(({ entry, to }) => {
    const text = say.moving.to(teller.name(entry.actor), to);
    return facts.issues.length > 1 ? say.moving.onIssue(text, teller.title(entry.issue)) : text;
  });
  const notes = shown.flatMap(({ entry }) => teller.citeEntry(entry, 1));
  return [
    {
      text: say.moving.move(teller.told(conditions), texts, moves.length - shown.length),
      notes: ascending([...notes, ...teller.citeConditions(conditions)]),
    },
    ...conditions.flatMap(({ condition }) => metBy(teller, condition)),
  ];
}

/** Whose positions meet it, where they are named. */
function metBy(teller: Teller, condition: string): Sentence[] {
  const [only, ...others] = teller.facts.snapshot.world.conditions.find(({ id }) => id === condition)?.metBy ?? [];
  if (!only || others.length > 0 || only.actors.length === 0) return [];
  const { actors, issue, position, atLeast } = only;
  const needed = atLeast === 'ALL' || atLeast >= actors.length ? null : atLeast;
  const who = teller.names(actors);
  return [
    { text: teller.say.moving.metBy(teller.title(condition), who, needed, teller.title(issue), position), notes: [] },
  ];
}

function toBlocker(teller: Teller, { entry, to, ways, complete }: Blocker): Sentence {
  const { say, facts } = teller;
  const { position } = entry;
  const name = teller.name(entry.actor);
  const told = ways.map((way) => teller.told(way.flatMap(toLiteral)));
  const text =
    told.length > 0
      ? say.moving.takes(position, to, told)
      : complete
        ? say.moving.nothingKnown(position)
        : say.moving.notSearched(position);
  return {
    lead: facts.issues.length > 1 ? say.moving.onIssue(name, teller.title(entry.issue)) : name,
    text,
    notes: ascending([
      ...teller.citeEntry(entry),
      ...ways.flatMap((way) => teller.citeConditions(way.flatMap(toLiteral))),
    ]),
  };
}

const toLiteral = (step: Step) =>
  'condition' in step ? [{ condition: step.condition, not: step.status === 'UNMET' }] : [];
