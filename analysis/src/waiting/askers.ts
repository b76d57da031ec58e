import { findEntry } from '../conditions/entries.ts';
import type { Alternative } from '../conditions/program.ts';
import { representedEntries } from '../conditions/represented-entries.ts';
import { entriesUnder, type Scene } from '../triggers/scene.ts';

/** One literal of a conditional stance that asks for positions; each condition once per stance and sign. */
export interface Asking {
  /** The stance's entry. */
  entry: number;
  condition: number;
  not: boolean;
  alternatives: readonly Alternative[];
}

/** By actor and issue, then in the order of the clauses. */
export function listAskings({ evaluation: { program } }: Scene): Asking[] {
  return [...program.entryOf].flatMap((entry, variable) => {
    const seen = new Set<string>();
    const literals = program.clauses
      .slice(program.start[variable], program.start[variable + 1])
      .flatMap((c) => c.literals);
    return literals.flatMap(({ condition, not }) => {
      const compiled = program.conditions[condition];
      const key = `${condition} ${not}`;
      if (compiled === undefined || 'status' in compiled || seen.has(key)) return [];
      seen.add(key);
      return [{ entry, condition, not, alternatives: compiled.alternatives }];
    });
  });
}

/** Whom alternatives ask, by what they come from; what many ask is looked up once. */
export class AskedActors {
  readonly #scene: Scene;
  readonly #present = new Map<number, Int32Array>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Without the holder of the stance; where nobody is named, those who have a position. */
  of({ actors, issue, named }: Alternative, holder: number): Int32Array {
    if (named) return actors.filter((actor) => actor !== holder);
    const { picture, evaluation } = this.#scene;
    if (picture.represents[holder] === 1)
      return actors.filter(
        (actor) => actor !== holder && representedEntries(picture, evaluation.entries, actor, issue, holder).length > 0,
      );
    return this.#everybodyOn(actors, issue).filter((actor) => actor !== holder);
  }

  /** How many those are. */
  count(alternative: Alternative, holder: number): number {
    const { actors, issue, named } = alternative;
    if (named || this.#scene.picture.represents[holder] === 1) return this.of(alternative, holder).length;
    const isAmong = entriesUnder(this.#scene, 'REPRESENTED', holder, issue).length > 0;
    return this.#everybodyOn(actors, issue).length - (isAmong ? 1 : 0);
  }

  #everybodyOn(actors: Int32Array, issue: number): Int32Array {
    let present = this.#present.get(issue);
    if (present === undefined) {
      present = actors.filter((actor) => entriesUnder(this.#scene, 'REPRESENTED', actor, issue).length > 0);
      this.#present.set(issue, present);
    }
    return present;
  }
}

/** The conditional stances (entries) that an asked actor's position comes from, the holder's left out. */
export function conditionalUnder(scene: Scene, actor: number, issue: number, holder: number): number[] {
  const { picture, evaluation } = scene;
  const { entries, program } = evaluation;
  const own = findEntry(entries, actor, issue);
  const under = own >= 0 ? [own] : representedEntries(picture, entries, actor, issue, holder);
  return under.filter((entry) => (program.variableOf[entry] ?? -1) >= 0 && entries.actor[entry] !== holder);
}
