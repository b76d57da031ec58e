import type { Position } from '@stancegraph/analysis';
import type { Block, Section, Sentence } from '../briefing.ts';
import type { StandingEntry } from '../facts/standing.ts';
import { MOST } from '../limits.ts';
import { ascending, type Teller } from '../teller.ts';

const FOR: readonly Position[] = ['SUPPORT', 'LEAN_SUPPORT'];
const AGAINST: readonly Position[] = ['OPPOSE', 'LEAN_OPPOSE'];
const MOST_TRIGGERS = 3;

/** Who is in, who is out, who would move: a paragraph per issue. */
export function inShort(teller: Teller): Section {
  const { facts, say } = teller;
  const several = facts.issues.length > 1;
  const blocks = facts.issues.map((issue): Block => {
    const sentences = onIssue(teller, issue);
    const [first, ...others] = sentences;
    if (!several || !first) return { kind: 'paragraph', sentences };
    return { kind: 'paragraph', sentences: [{ ...first, lead: `${teller.title(issue)}.` }, ...others] };
  });
  return { id: 'in-short', title: say.short.title, blocks };
}

function onIssue(teller: Teller, issue: string): Sentence[] {
  const { facts, say } = teller;
  const { asOf } = facts.parameters;
  const entries = facts.standing.filter((entry) => entry.issue === issue);
  if (entries.length === 0) return [{ text: say.short.nobody(asOf), notes: [] }, ...changes(teller, issue)];
  const [inside, outside] = [FOR, AGAINST].map((group) => entries.filter(({ position }) => group.includes(position)));
  const open = entries.filter(({ position }) => ![...FOR, ...AGAINST].includes(position));
  const groups = { for: inside?.length ?? 0, against: outside?.length ?? 0, open: open.length };
  const single = entries.filter(isSingle).length;
  return [
    { text: say.short.counts(asOf, entries.length, groups), notes: [] },
    ...named(inside ?? [], say.short.for),
    ...named(outside ?? [], say.short.against),
    ...named(open, say.short.open),
    ...moving(teller, issue),
    ...changes(teller, issue),
    ...(single === 0 ? [] : [{ text: say.short.single(single, entries.length), notes: [] }]),
  ];

  function named(group: readonly StandingEntry[], text: (names: string) => string): Sentence[] {
    return group.length === 0 ? [] : [teller.sentenceOn(group, text)];
  }
}

/** Nobody else says it. */
export function isSingle({ stances }: StandingEntry): boolean {
  return new Set(stances.flatMap(({ statements }) => statements)).size === 1;
}

function moving(teller: Teller, issue: string): Sentence[] {
  const { facts, say } = teller;
  const here = facts.triggers
    .map(({ conditions, moves }) => ({ conditions, moves: moves.filter(({ entry }) => entry.issue === issue) }))
    .filter(({ moves }) => moves.length > 0);
  if (here.length === 0) return [{ text: say.short.nobodyMoves, notes: [] }];
  const told = here.slice(0, MOST_TRIGGERS).map(({ conditions, moves }) => {
    const [to, ...others] = new Set(moves.map((move) => move.to));
    const names = teller.names(moves.map(({ entry }) => entry.actor));
    const text = say.short.wouldMove(names, others.length > 0 ? null : (to ?? null), teller.told(conditions));
    const notes = moves.slice(0, MOST.names).flatMap(({ entry }) => teller.citeEntry(entry, 1));
    return { text, notes: ascending([...notes, ...teller.citeConditions(conditions)]) };
  });
  return here.length > told.length ? [...told, { text: say.short.moreMoves, notes: [] }] : told;
}

function changes({ facts: { changed }, say }: Teller, issue: string): Sentence[] {
  if (changed === null) return [];
  const { length } = changed.positions.filter((change) => change.issue === issue);
  const text = length === 0 ? say.short.unchanged(changed.since) : say.short.changed(changed.since, length);
  return [{ text, notes: [] }];
}
