import { toValue, UNDECIDED } from '../position/position-code.ts';
import { itemsOf } from '../world/grouping.ts';
import type { Picture } from '../world/picture-at.ts';
import { type Entries, findEntry } from './entries.ts';
import type { Alternative, Program } from './program.ts';

/**
 * Which variables are evaluated as monotone (1). Conditional stances that hang together through the positions they ask
 * for are judged together: one `not`, one clause that lowers, or one condition that a rising position could undo makes
 * all of them non-monotone; stances that have nothing to do with them stay as they are.
 */
export function monotoneVariables(picture: Picture, entries: Entries, program: Program): Uint8Array {
  const variables = program.entryOf.length;
  // All alternatives that ask everybody on an issue read the same, and are judged the same.
  const ofEverybody = new Map<number, number[]>();
  const judgedFalling = new Map<number, boolean>();
  const groups = new Groups(variables + program.conditions.length);
  const spoiled = new Uint8Array(variables + program.conditions.length);
  const feeders = program.conditions.map((condition) =>
    'status' in condition ? [] : condition.alternatives.flatMap(readAlternative),
  );
  feeders.forEach((variablesRead, condition) => {
    for (const variable of variablesRead) groups.join(variables + condition, variable);
  });
  for (let variable = 0; variable < variables; variable++) {
    if (!onlyRaises(entries, program, variable)) spoiled[variable] = 1;
    for (const { condition } of clausesOf(program, variable).flatMap(({ literals }) => literals))
      if ((feeders[condition]?.length ?? 0) > 0) groups.join(variable, variables + condition);
  }
  program.conditions.forEach((condition, c) => {
    if ('alternatives' in condition && condition.alternatives.some(mayFall)) spoiled[variables + c] = 1;
  });
  const spoiledGroup = new Set<number>();
  spoiled.forEach((bad, node) => {
    if (bad === 1) spoiledGroup.add(groups.find(node));
  });
  return Uint8Array.from({ length: variables }, (_, v) => (spoiledGroup.has(groups.find(v)) ? 0 : 1));

  function readAlternative({ actors, issue, named }: Alternative): number[] {
    const known = named ? undefined : ofEverybody.get(issue);
    if (known !== undefined) return known;
    const found = Array.from(actors, (actor) => variablesUnder(actor, issue, [])).flat();
    if (!named) ofEverybody.set(issue, found);
    return found;
  }

  /** The conditional stances that an actor's entry comes from. */
  function variablesUnder(actor: number, issue: number, path: readonly number[]): number[] {
    if (path.includes(actor)) return [];
    const own = findEntry(entries, actor, issue);
    if (own >= 0) return (program.variableOf[own] ?? -1) < 0 ? [] : [program.variableOf[own] ?? -1];
    const speaking = [...itemsOf(picture.representatives, actor)];
    return speaking.flatMap((next) => variablesUnder(next, issue, [...path, actor]));
  }

  /** A rising position can undo a condition that asks for less, or pull down a mean by joining it half-heartedly. */
  function mayFall(alternative: Alternative): boolean {
    const read = readAlternative(alternative);
    if (read.length === 0) return false;
    if (!alternative.threshold.rising) return true;
    const known = alternative.named ? undefined : judgedFalling.get(alternative.issue);
    if (known !== undefined) return known;
    const asked = new Set(alternative.actors);
    const falls = read.some((variable) => {
      const entry = program.entryOf[variable] ?? 0;
      return entries.position[entry] === UNDECIDED && !asked.has(entries.actor[entry] ?? -1);
    });
    if (!alternative.named) judgedFalling.set(alternative.issue, falls);
    return falls;
  }
}

function clausesOf(program: Program, variable: number) {
  return program.clauses.slice(program.start[variable] ?? 0, program.start[variable + 1] ?? 0);
}

/**
 * No `not`, no clause below the stored position (to or from UNDECIDED is below, but for UNDECIDED to a supporting
 * position), and none below a later one: meeting an earlier clause as well would lower.
 */
function onlyRaises(entries: Entries, program: Program, variable: number): boolean {
  const stored = entries.position[program.entryOf[variable] ?? 0] ?? UNDECIDED;
  let lowest = Number.POSITIVE_INFINITY;
  for (const { literals, position: next } of clausesOf(program, variable)) {
    if (literals.some(({ not }) => not) || !raises(stored, next)) return false;
    const value = next === UNDECIDED ? -2 : toValue(next);
    if (value > lowest) return false;
    lowest = value;
  }
  return true;
}

function raises(stored: number, next: number): boolean {
  if (stored === next) return true;
  if (next === UNDECIDED) return false;
  return stored === UNDECIDED ? toValue(next) > 0 : toValue(next) > toValue(stored);
}

/** Disjoint sets with path halving. */
class Groups {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  find(node: number): number {
    let at = node;
    for (;;) {
      const parent = this.#parent[at] ?? at;
      if (parent === at) return at;
      const next = this.#parent[parent] ?? parent;
      this.#parent[at] = next;
      at = next;
    }
  }

  join(a: number, b: number): void {
    this.#parent[this.find(a)] = this.find(b);
  }
}
