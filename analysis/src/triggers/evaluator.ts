import { CERTAIN, POSSIBLE } from '../conditions/bounds.ts';
import type { Compiled, Counter, Reader, ReadingClause } from './compile.ts';
import { IS_THERE, MAY_BE_THERE, readView } from './view.ts';

/** Bits of an open condition. */
export const MAY_BE_MET = 1;
export const MAY_BE_UNMET = 2;

/** By counter: how many of those asked satisfy it, possibly and certainly, and how many have a position. */
interface Tallies {
  possible: Int32Array;
  certain: Int32Array;
  mayBeThere: Int32Array;
  isThere: Int32Array;
}

/**
 * Evaluates a compiled program again and again, each time with other slots and conditions forced: the well-founded model,
 * as `findFixedPoints` defines it, by propagating changes only. The possible clauses are raised first, from none, then
 * the certain ones among them; where the two meet, as they do without negation and lowering, that is all.
 */
export class Evaluator {
  readonly #program: Compiled;
  readonly #masks: Uint8Array;
  readonly #certain: Uint8Array;
  readonly #possible: Uint8Array;
  /** By place, the bits of `readView`. */
  readonly #bits: Uint8Array;
  readonly #tallies: Tallies;
  readonly #initial: { masks: Uint8Array; bits: Uint8Array; tallies: Tallies; met: number[] };
  /** By slot, then by condition: -1 where it is not forced, a mask, or the bits of a status. */
  readonly #fixed: Int16Array;
  /** Likewise: a mask it may also be, or MAY_BE_MET and MAY_BE_UNMET. */
  readonly #open: Uint8Array;
  #forced: number[] = [];
  #queue: number[] = [];
  readonly #queued: Uint8Array;
  #raising = POSSIBLE;
  #work = 0;

  constructor(program: Compiled) {
    const size = program.clauses.length;
    this.#program = program;
    this.#masks = program.base.slice();
    this.#certain = new Uint8Array(size);
    this.#possible = new Uint8Array(size);
    this.#queued = new Uint8Array(size);
    this.#bits = new Uint8Array(program.places);
    this.#fixed = new Int16Array(program.base.length + program.conditions.length).fill(-1);
    this.#open = new Uint8Array(this.#fixed.length);
    const none = () => new Int32Array(program.counters.length);
    this.#tallies = { possible: none(), certain: none(), mayBeThere: none(), isThere: none() };
    program.counters.forEach(({ views }, counter) => {
      for (let place = 0; place < views.length; place++) this.#read(counter, place);
    });
    this.#initial = {
      masks: this.#masks.slice(),
      bits: this.#bits.slice(),
      tallies: copyOf(this.#tallies),
      met: [...program.clauses.keys()].filter((c) => (this.#verdictOf(program.clauses[c]) & POSSIBLE) !== 0),
    };
  }

  /** Back to where nothing is forced. */
  reset(): void {
    const { masks, bits, tallies, met } = this.#initial;
    this.#masks.set(masks);
    this.#bits.set(bits);
    for (const key of ['possible', 'certain', 'mayBeThere', 'isThere'] as const) this.#tallies[key].set(tallies[key]);
    this.#certain.fill(0);
    this.#possible.fill(0);
    this.#queued.fill(0);
    for (const target of this.#forced) {
      this.#fixed[target] = -1;
      this.#open[target] = 0;
    }
    this.#forced = [];
    this.#raising = POSSIBLE;
    // Whole arrays are copied fast.
    this.#work += 1 + (masks.length + bits.length) / 64;
    this.#queue = met.slice();
    for (const c of met) this.#queued[c] = 1;
  }

  /** A slot or, counted on from the slots, a condition is `fixed` (-1 = as the program has it) or anything in `open`. */
  force(target: number, fixed: number, open: number): void {
    this.#fixed[target] = fixed;
    this.#open[target] = open;
    this.#forced.push(target);
    const { base, conditions } = this.#program;
    if (target < base.length) this.#update(target);
    else for (const c of conditions[target - base.length]?.clauses ?? []) this.#enqueue(c);
  }

  /** The bits POSSIBLE and CERTAIN of all requirements together; unless `whole`, as soon as they are known. */
  run(whole = false): number {
    this.#drain();
    if (!whole && this.#goal() === 0) return 0;
    for (;;) {
      this.#raising = CERTAIN;
      let open = this.#openClauses();
      for (const c of open) this.#enqueue(c);
      this.#drain();
      open = this.#openClauses();
      const goal = this.#goal();
      if (open.length === 0 || (!whole && goal !== POSSIBLE)) return goal;
      this.#raising = POSSIBLE;
      for (const c of open) this.#possible[c] = 0;
      for (const c of open) this.#update(this.#program.clauses[c]?.slot ?? 0);
      for (const c of open) this.#enqueue(c);
      this.#drain();
      if (open.every((c) => this.#possible[c] === 1)) return this.#goal();
    }
  }

  /** About how many elementary operations all runs took so far. */
  get work(): number {
    return this.#work;
  }

  /** After a whole run: who certainly satisfies some requirement, by index. */
  holders(): number[] {
    const found = new Set<number>();
    for (const { counter } of this.#program.readers.slice(0, this.#program.requirements)) {
      const { actors, first } = this.#program.counters[counter] ?? { actors: [], first: 0 };
      actors.forEach((actor, place) => {
        if (((this.#bits[first + place] ?? 0) & CERTAIN) !== 0) found.add(actor);
      });
    }
    return [...found].sort((a, b) => a - b);
  }

  #openClauses(): number[] {
    const open: number[] = [];
    for (let c = 0; c < this.#possible.length; c++) if (this.#possible[c] === 1 && this.#certain[c] === 0) open.push(c);
    return open;
  }

  #goal(): number {
    let bits = POSSIBLE | CERTAIN;
    for (let reader = 0; reader < this.#program.requirements; reader++) bits &= this.#verdictOfReader(reader, -1, -1);
    return bits;
  }

  #enqueue(c: number): void {
    const target = this.#raising === POSSIBLE ? this.#possible : this.#certain;
    if (this.#queued[c] === 1 || target[c] === 1 || (this.#raising === CERTAIN && this.#possible[c] === 0)) return;
    this.#queued[c] = 1;
    this.#queue.push(c);
  }

  #drain(): void {
    const target = this.#raising === POSSIBLE ? this.#possible : this.#certain;
    for (let c = this.#queue.pop(); c !== undefined; c = this.#queue.pop()) {
      this.#queued[c] = 0;
      const clause = this.#program.clauses[c];
      if (clause === undefined || target[c] === 1 || (this.#verdictOf(clause) & this.#raising) === 0) continue;
      target[c] = 1;
      this.#update(clause.slot);
    }
  }

  /** What a slot can be now; who reads it is asked again where that changed. */
  #update(slot: number): void {
    const fixed = this.#fixed[slot] ?? -1;
    const mask = (fixed < 0 ? this.#ownMask(slot) : fixed) | (this.#open[slot] ?? 0);
    if (mask === this.#masks[slot]) return;
    this.#masks[slot] = mask;
    for (const { counter, place } of this.#program.watchers[slot] ?? []) this.#read(counter, place);
  }

  /** The first met clause decides, so clauses count until the first that is certainly met. */
  #ownMask(slot: number): number {
    const { start, clauses, base } = this.#program;
    let mask = 0;
    for (let c = start[slot] ?? 0; c < (start[slot + 1] ?? 0); c++) {
      if (this.#possible[c] === 1) mask |= 1 << (clauses[c]?.position ?? 0);
      if (this.#certain[c] === 1) return mask;
    }
    return mask | (base[slot] ?? 0);
  }

  #read(at: number, place: number): void {
    const counter = this.#program.counters[at];
    const view = counter?.views[place];
    if (counter === undefined) return;
    this.#work++;
    const read = view ? readView(view, this.#masks, counter.threshold, -1) : 0;
    const bits = counter.named ? read | MAY_BE_THERE | IS_THERE : read;
    const was = this.#bits[counter.first + place] ?? 0;
    const { possible, certain } = this.#tallies;
    const [wasPossible, wasCertain] = [possible[at] ?? 0, certain[at] ?? 0];
    this.#bits[counter.first + place] = bits;
    this.#count(at, was, -1);
    this.#count(at, bits, 1);
    for (const r of counter.readers) {
      const reader = this.#program.readers[r];
      if (reader === undefined) continue;
      const changed =
        crosses(reader, wasPossible, possible[at] ?? 0) ||
        crosses(reader, wasCertain, certain[at] ?? 0) ||
        (reader.atLeast === 'ALL' && was !== bits);
      for (const c of changed ? reader.clauses : reader.clausesApart) this.#enqueue(c);
    }
  }

  #count(counter: number, bits: number, sign: 1 | -1): void {
    const { possible, certain, mayBeThere, isThere } = this.#tallies;
    if ((bits & POSSIBLE) !== 0) possible[counter] = (possible[counter] ?? 0) + sign;
    if ((bits & CERTAIN) !== 0) certain[counter] = (certain[counter] ?? 0) + sign;
    if ((bits & MAY_BE_THERE) !== 0) mayBeThere[counter] = (mayBeThere[counter] ?? 0) + sign;
    if ((bits & IS_THERE) !== 0) isThere[counter] = (isThere[counter] ?? 0) + sign;
  }

  #verdictOf(clause: ReadingClause | undefined): number {
    let bits = POSSIBLE | CERTAIN;
    this.#work++;
    for (const { condition, not, own } of clause?.literals ?? []) {
      const verdict = this.#verdictOfCondition(condition, own, clause?.apart ?? -1);
      bits &= not ? negate(verdict) : verdict;
    }
    return bits;
  }

  #verdictOfCondition(condition: number, own: readonly number[], apart: number): number {
    const compiled = this.#program.conditions[condition];
    const target = this.#program.base.length + condition;
    const fixed = condition < 0 ? 0 : (this.#fixed[target] ?? -1);
    let bits = fixed < 0 ? (compiled?.bits ?? 0) : fixed;
    if (fixed < 0)
      compiled?.readers.forEach((reader, at) => {
        bits |= this.#verdictOfReader(reader, own[at] ?? -1, apart);
      });
    const open = condition < 0 ? 0 : (this.#open[target] ?? 0);
    return (bits | (open & MAY_BE_MET ? POSSIBLE : 0)) & (open & MAY_BE_UNMET ? ~CERTAIN : ~0);
  }

  /** Asked by somebody at the place `own`, which never counts for itself; `apart` asks everybody again without itself. */
  #verdictOfReader(r: number, own: number, apart: number): number {
    const reader = this.#program.readers[r];
    const counter = this.#program.counters[reader?.counter ?? -1];
    if (reader === undefined || counter === undefined) return 0;
    this.#work++;
    if (apart >= 0 && counter.hasMeans) return this.#askAgain(reader, counter, apart);
    const { possible, certain, mayBeThere, isThere } = this.#tallies;
    const bits = own < 0 ? 0 : (this.#bits[own] ?? 0);
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
    this.#work += counter.actors.length;
    let [possible, certain, mayBeThere, isThere] = [0, 0, 0, 0];
    counter.actors.forEach((actor, place) => {
      if (actor === excluded) return;
      const view = counter.views[place];
      const read = view ? readView(view, this.#masks, counter.threshold, excluded) : 0;
      const bits = counter.named ? read | MAY_BE_THERE | IS_THERE : read;
      if (bits & POSSIBLE) possible++;
      if (bits & CERTAIN) certain++;
      if (bits & MAY_BE_THERE) mayBeThere++;
      if (bits & IS_THERE) isThere++;
    });
    return judge(reader, possible, certain, mayBeThere, isThere);
  }
}

/** Whether a count came from one side of the threshold to another; at it, who is among those asked sees one less. */
function crosses({ atLeast }: Reader, before: number, after: number): boolean {
  return atLeast !== 'ALL' && Math.sign(before - atLeast) !== Math.sign(after - atLeast);
}

function judge({ atLeast }: Reader, possible: number, certain: number, mayBeThere: number, isThere: number): number {
  const [fewest, most] = atLeast === 'ALL' ? [Math.max(isThere, 1), Math.max(mayBeThere, 1)] : [atLeast, atLeast];
  return (possible >= fewest ? POSSIBLE : 0) | (certain >= most ? CERTAIN : 0);
}

function negate(bits: number): number {
  return ((bits & CERTAIN) === 0 ? POSSIBLE : 0) | ((bits & POSSIBLE) === 0 ? CERTAIN : 0);
}

function copyOf({ possible, certain, mayBeThere, isThere }: Tallies): Tallies {
  return {
    possible: possible.slice(),
    certain: certain.slice(),
    mayBeThere: mayBeThere.slice(),
    isThere: isThere.slice(),
  };
}
