import type { Level } from '../network-model.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type HeldOffice, officesByHolder, spokenFor } from './held-offices.ts';
import type { StatementIndex } from './statement-index.ts';
import { compareStatements } from './statement-order.ts';

/** Statements (by place) as the word of actors (by world index, ascending), each actor's by issue, day and id. */
export interface Attributed {
  actors: Int32Array;
  /** Those of `actors[r]` are at `start[r]` .. `end[r] - 1`. */
  start: Int32Array;
  end: Int32Array;
  place: Int32Array;
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
function byThemselves({ start, makers }: StatementIndex, place: Int32Array, actorOf: Int32Array): Attributed {
  const known = Int32Array.from(makers.keys()).filter((maker) => (actorOf[maker] as number) >= 0);
  return {
    actors: known.map((maker) => actorOf[maker] as number),
    start: known.map((maker) => firstAtLeast(place, start[maker] as number)),
    end: known.map((maker) => firstAtLeast(place, start[maker + 1] as number)),
    place,
  };
}

/** Where the first value of at least `least` stands among ascending ones. */
function firstAtLeast(ascending: Int32Array, least: number): number {
  let low = 0;
  for (let high = ascending.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byOffice(index: StatementIndex, own: Attributed, offices: ReadonlyMap<number, HeldOffice[]>): Attributed {
  const spoke = new Map(
    Array.from(own.actors, (actor, row) => [actor, new Set(placesOf(own, row).map((at) => index.issue[at] ?? 0))]),
  );
  const byActor = new Map<number, number[]>();
  own.actors.forEach((maker, row) => {
    for (const at of placesOf(own, row)) {
      const hasSpoken = (who: number) => spoke.get(who)?.has(index.issue[at] ?? 0) ?? false;
      const targets = spokenFor(offices, maker, index.day[at] ?? 0, hasSpoken);
      for (const target of targets)
        byActor
          .set(target, byActor.get(target) ?? [])
          .get(target)
          ?.push(at);
    }
  });
  return inOrder(index, byActor);
}

function placesOf({ start, end, place }: Attributed, row: number): Int32Array {
  return place.subarray(start[row] ?? 0, end[row] ?? 0);
}

/** What several speakers said for one actor is one row of statements. */
function inOrder(index: StatementIndex, byActor: ReadonlyMap<number, number[]>): Attributed {
  const actors = Int32Array.from(byActor.keys()).sort();
  const rows = Array.from(actors, (actor) => byActor.get(actor) ?? []);
  const end = new Int32Array(rows.length);
  let size = 0;
  rows.forEach((row, r) => {
    size += row.length;
    end[r] = size;
  });
  const place = new Int32Array(size);
  rows.forEach((row, r) => {
    const statement = (at: number) => index.statement[at] ?? 0;
    const ofIssue = (a: number, b: number) => (index.issue[a] ?? 0) - (index.issue[b] ?? 0);
    row.sort((a, b) => ofIssue(a, b) || compareStatements(index.columns, statement(a), statement(b)));
    place.set(row, (end[r] ?? 0) - row.length);
  });
  return { actors, start: end.map((past, r) => past - (rows[r]?.length ?? 0)), end, place };
}
