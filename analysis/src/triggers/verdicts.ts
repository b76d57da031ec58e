import { CERTAIN, POSSIBLE } from '../conditions/bounds.ts';
import { type Answers, answerOf } from './answers.ts';
import type { Compiled, Counter, Reader, ReadingClause } from './compiled.ts';
import { IS_THERE, MAY_BE_THERE } from './view.ts';

/** Bits of an open condition. */
export const MAY_BE_MET = 1;
export const MAY_BE_UNMET = 2;

/** What is forced, by slot and then by condition. */
export interface Forced {
  /** -1 where it is not, a mask, or the bits of a status. */
  fixed: Int16Array;
  /** A mask that it may also be, or MAY_BE_MET and MAY_BE_UNMET. */
  open: Uint8Array;
}

/** The bits POSSIBLE and CERTAIN of clauses, conditions and requirements, as masks and answers stand when it is asked. */
export class Verdicts {
  /** About how many elementary operations all verdicts took so far. */
  work = 0;
  readonly #program: Compiled;
  readonly #masks: Uint8Array;
  readonly #answers: Answers;
  readonly #forced: Forced;

  constructor(program: Compiled, masks: Uint8Array, answers: Answers, forced: Forced) {
    this.#program = program;
    this.#masks = masks;
    this.#answers = answers;
    this.#forced = forced;
  }

  /** Of all requirements together. */
  ofRequirements(): number {
    let bits = POSSIBLE | CERTAIN;
    for (let reader = 0; reader < this.#program.requirements; reader++) bits &= this.#ofReader(reader, -1, -1);
    return bits;
  }

  ofClause({ literals, apart }: ReadingClause): number {
    let bits = POSSIBLE | CERTAIN;
    this.work++;
    for (const { condition, not, own } of literals) {
      const verdict = this.#ofCondition(condition, own, apart);
      bits &= not ? negate(verdict) : verdict;
    }
    return bits;
  }

  #ofCondition(condition: number, own: readonly number[], apart: number): number {
    const compiled = this.#program.conditions[condition];
    const target = this.#program.base.length + condition;
    const fixed = condition < 0 ? 0 : (this.#forced.fixed[target] ?? -1);
    let bits = fixed < 0 ? (compiled?.bits ?? 0) : fixed;
    if (fixed < 0)
      compiled?.readers.forEach((reader, at) => {
        bits |= this.#ofReader(reader, own[at] ?? -1, apart);
      });
    const open = condition < 0 ? 0 : (this.#forced.open[target] ?? 0);
    return (bits | (open & MAY_BE_MET ? POSSIBLE : 0)) & (open & MAY_BE_UNMET ? ~CERTAIN : ~0);
  }

  /** Asked by somebody at the place `own`, which never counts for itself; `apart` asks everybody again without itself. */
  #ofReader(r: number, own: number, apart: number): number {
    const reader = this.#program.readers[r];
    const counter = this.#program.counters[reader?.counter ?? -1];
    if (reader === undefined || counter === undefined) return 0;
    this.work++;
    if (apart >= 0 && counter.hasMeans) return this.#askAgain(reader, counter, apart);
    const { possible, certain, mayBeThere, isThere } = this.#answers;
    const bits = own < 0 ? 0 : (this.#answers.bits[own] ?? 0);
    return judge(
      reader,
      (possible[reader.counter] ?? 0) - (bits & POSSIBLE ? 1 : 0),
      (certain[reader.counter] ?? 0) - (bits & CERTAIN ? 1 : 0),
      (mayBeThere[reader.counter] ?? 0) - (bits & MAY_BE_THERE ? 1 : 0),
      (isThere[reader.counter] ?? 0) - (bits & IS_THERE ? 1 : 0),
    );
  }

  /** Without one who speaks for others, also in their means. */
  #askAgain(reader: Reader, counter: Counter, excluded: number): number {
    this.work += counter.actors.length;
    let [possible, certain, mayBeThere, isThere] = [0, 0, 0, 0];
    counter.actors.forEach((actor, at) => {
      if (actor === excluded) return;
      const bits = answerOf(counter, at, this.#masks, excluded);
      if (bits & POSSIBLE) possible++;
      if (bits & CERTAIN) certain++;
      if (bits & MAY_BE_THERE) mayBeThere++;
      if (bits & IS_THERE) isThere++;
    });
    return judge(reader, possible, certain, mayBeThere, isThere);
  }
}

function judge({ atLeast }: Reader, possible: number, certain: number, mayBeThere: number, isThere: number): number {
  const [fewest, most] = atLeast === 'ALL' ? [Math.max(isThere, 1), Math.max(mayBeThere, 1)] : [atLeast, atLeast];
  return (possible >= fewest ? POSSIBLE : 0) | (certain >= most ? CERTAIN : 0);
}

function negate(bits: number): number {
  return ((bits & CERTAIN) === 0 ? POSSIBLE : 0) | ((bits & POSSIBLE) === 0 ? CERTAIN : 0);
}
