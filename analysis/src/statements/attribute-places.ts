import type { Level } from '../network-model.ts';
import { toInstant } from '../time/day-number.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { stableOrder } from '../world/stable-order.ts';
import { isVisible } from '../world/visibility.ts';
import type { StatementIndex } from './statement-index.ts';
import { compareStatements } from './statement-order.ts';

/** Statements (by place) as the word of actors (by world index), ordered by actor, issue, day and id. */
export interface Attributed {
  actor: Int32Array;
  place: Int32Array;
}

interface Office {
  actor: number;
  from: number;
  to: number;
}

/**
 * For whom each statement counts. SELF: its maker. REPRESENTED: whom the maker represented on the statement's date,
 * up to those who represent nobody; where one on the way has spoken on the issue itself, the maker is not heard for
 * it: an actor's own word comes before its representatives'. `places` ascend.
 */
export function attributePlaces(
  world: WorldIndex,
  index: StatementIndex,
  places: Int32Array,
  level: Level,
  knownOn: string | null,
): Attributed {
  const actorOf = Int32Array.from(index.makers, (id) => world.actors.indexOf.get(id) ?? -1);
  const own = byThemselves(index, places, actorOf);
  if (level === 'SELF') return own;
  const offices = officesByHolder(world, knownOn);
  return actorOf.some((actor) => offices.has(actor)) ? byOffice(index, own, offices) : own;
}

/** Makers are numbered in the order of their ids, as actors of the world are: the order of places stays. */
function byThemselves({ start, makers }: StatementIndex, places: Int32Array, actorOf: Int32Array): Attributed {
  const actor = new Int32Array(places.length);
  const place = new Int32Array(places.length);
  let count = 0;
  for (let maker = 0, at = 0; maker < makers.length; maker++) {
    const who = actorOf[maker] as number;
    const end = start[maker + 1] as number;
    for (; at < places.length && (places[at] as number) < end; at++) {
      if (who < 0) continue;
      actor[count] = who;
      place[count++] = places[at] as number;
    }
  }
  return { actor: actor.subarray(0, count), place: place.subarray(0, count) };
}

function byOffice(index: StatementIndex, own: Attributed, offices: ReadonlyMap<number, Office[]>): Attributed {
  const spoke = cellsOf(index, own);
  const actor: number[] = [];
  const place: number[] = [];
  own.actor.forEach((maker, i) => {
    const at = own.place[i] ?? 0;
    const targets = new Set<number>();
    if (offices.has(maker)) climb(maker, [], index.day[at] ?? 0, index.issue[at] ?? 0, targets);
    else targets.add(maker);
    for (const target of targets) {
      actor.push(target);
      place.push(at);
    }
  });
  return ordered(index, Int32Array.from(actor), Int32Array.from(place));

  function climb(who: number, path: readonly number[], day: number, issue: number, targets: Set<number>): void {
    if (path.includes(who)) return;
    if (path.length > 0 && spoke.get(who)?.has(issue)) return;
    const held = (offices.get(who) ?? []).filter((office) => office.from <= day && office.to > day);
    if (held.length === 0) targets.add(who);
    for (const office of held) climb(office.actor, [...path, who], day, issue, targets);
  }
}

/** The issues that each actor spoke on itself. */
function cellsOf(index: StatementIndex, { actor, place }: Attributed): Map<number, Set<number>> {
  const spoke = new Map<number, Set<number>>();
  for (let i = 0; i < actor.length; i++) {
    const issue = index.issue[place[i] as number] as number;
    if (actor[i] === actor[i - 1] && issue === index.issue[place[i - 1] as number]) continue;
    const issues = spoke.get(actor[i] as number);
    if (issues === undefined) spoke.set(actor[i] as number, new Set([issue]));
    else issues.add(issue);
  }
  return spoke;
}

/** What several speakers said for one actor is one row of statements. */
function ordered(index: StatementIndex, actor: Int32Array, place: Int32Array): Attributed {
  const issue = place.map((at) => index.issue[at] ?? 0);
  const actors = actor.reduce((most, who) => Math.max(most, who), -1) + 1;
  const order = stableOrder(stableOrder(Int32Array.from(actor.keys()), issue, index.issues.length), actor, actors);
  const statement = (i: number) => index.statement[place[i] ?? 0] ?? 0;
  for (let first = 0, end = 0; first < order.length; first = end) {
    const head = order[first] ?? 0;
    while (end < order.length && actor[order[end] ?? 0] === actor[head] && issue[order[end] ?? 0] === issue[head])
      end++;
    if (end - first > 1)
      order.subarray(first, end).sort((a, b) => compareStatements(index.columns, statement(a), statement(b)));
  }
  return { actor: order.map((i) => actor[i] ?? 0), place: order.map((i) => place[i] ?? 0) };
}

function officesByHolder({ offices }: WorldIndex, knownOn: string | null): Map<number, Office[]> {
  const instant = knownOn === null ? null : toInstant(knownOn);
  const byHolder = new Map<number, Office[]>();
  offices.subject.forEach((holder, i) => {
    const actor = offices.object[i] ?? -1;
    if (holder < 0 || actor < 0 || !isVisible(offices, i, instant)) return;
    const office = { actor, from: offices.from[i] ?? 0, to: offices.to[i] ?? 0 };
    const known = byHolder.get(holder);
    if (known === undefined) byHolder.set(holder, [office]);
    else known.push(office);
  });
  return byHolder;
}
