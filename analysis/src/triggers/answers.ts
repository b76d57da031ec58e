import { CERTAIN, POSSIBLE } from '../conditions/bounds.ts';
import type { Counter } from './compiled.ts';
import { IS_THERE, MAY_BE_THERE, readView } from './view.ts';

/** What those whom the counters ask answer: the bits of each, by place, and by counter how many have which bit. */
export class Answers {
  readonly bits: Uint8Array;
  readonly possible: Int32Array;
  readonly certain: Int32Array;
  readonly mayBeThere: Int32Array;
  readonly isThere: Int32Array;

  constructor(places: number, counters: number) {
    this.bits = new Uint8Array(places);
    this.possible = new Int32Array(counters);
    this.certain = new Int32Array(counters);
    this.mayBeThere = new Int32Array(counters);
    this.isThere = new Int32Array(counters);
  }

  /** One answer, instead of what stood at its place. */
  put(counter: number, place: number, bits: number): void {
    this.#count(counter, this.bits[place] ?? 0, -1);
    this.#count(counter, bits, 1);
    this.bits[place] = bits;
  }

  /** All answers, instead of its own. */
  putAll({ bits, possible, certain, mayBeThere, isThere }: Answers): void {
    this.bits.set(bits);
    this.possible.set(possible);
    this.certain.set(certain);
    this.mayBeThere.set(mayBeThere);
    this.isThere.set(isThere);
  }

  #count(counter: number, bits: number, sign: 1 | -1): void {
    const { possible, certain, mayBeThere, isThere } = this;
    if ((bits & POSSIBLE) !== 0) possible[counter] = (possible[counter] ?? 0) + sign;
    if ((bits & CERTAIN) !== 0) certain[counter] = (certain[counter] ?? 0) + sign;
    if ((bits & MAY_BE_THERE) !== 0) mayBeThere[counter] = (mayBeThere[counter] ?? 0) + sign;
    if ((bits & IS_THERE) !== 0) isThere[counter] = (isThere[counter] ?? 0) + sign;
  }
}

/** The bits of `readView` for the one at this place of the counter; who is named counts as there in any case. */
export function answerOf({ views, named, threshold }: Counter, at: number, masks: Uint8Array, excluded = -1): number {
  const view = views[at];
  const read = view ? readView(view, masks, threshold, excluded) : 0;
  return named ? read | MAY_BE_THERE | IS_THERE : read;
}
