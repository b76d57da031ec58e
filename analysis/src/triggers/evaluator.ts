import { CERTAIN, POSSIBLE } from '../conditions/bounds.ts';
import { Answers, answerOf } from './answers.ts';
import type { Compiled, Reader } from './compiled.ts';
import { type Forced, Verdicts } from './verdicts.ts';

/**
 * Evaluates a compiled program again and again, each time with other slots and conditions forced: the well-founded model,
 * as `findFixedPoints` defines it, by propagating changes only. The possible clauses are raised first, from none, then
 * the certain ones among them; where the two meet, as they do without negation and lowering, that is all.
 */
export class Evaluator {
  readonly #program: Compiled;
  readonly #masks: Uint8Array;
  readonly #answers: Answers;
  readonly #certain: Uint8Array;
  readonly #possible: Uint8Array;
  /** Where nothing is forced. */
  readonly #initial: { masks: Uint8Array; answers: Answers; met: number[] };
  readonly #forced: Forced;
  #targets: number[] = [];
  readonly #verdicts: Verdicts;
  #queue: number[] = [];
  readonly #queued: Uint8Array;
  #raising = POSSIBLE;
  #work = 0;

  constructor(program: Compiled) {
    const { base, clauses, conditions, counters, places } = program;
    const targets = base.length + conditions.length;
    this.#program = program;
    this.#masks = base.slice();
    this.#answers = new Answers(places, counters.length);
    this.#certain = new Uint8Array(clauses.length);
    this.#possible = new Uint8Array(clauses.length);
    this.#queued = new Uint8Array(clauses.length);
    this.#forced = { fixed: new Int16Array(targets).fill(-1), open: new Uint8Array(targets) };
    this.#verdicts = new Verdicts(program, this.#masks, this.#answers, this.#forced);
    counters.forEach(({ views }, counter) => {
      for (let at = 0; at < views.length; at++) this.#read(counter, at);
    });
    const answers = new Answers(places, counters.length);
    answers.putAll(this.#answers);
    const met = clauses.flatMap((clause, c) => ((this.#verdicts.ofClause(clause) & POSSIBLE) !== 0 ? [c] : []));
    this.#initial = { masks: this.#masks.slice(), answers, met };
  }

  /** Back to where nothing is forced. */
  reset(): void {
    const { masks, answers, met } = this.#initial;
    this.#masks.set(masks);
    this.#answers.putAll(answers);
    this.#certain.fill(0);
    this.#possible.fill(0);
    this.#queued.fill(0);
    for (const target of this.#targets) {
      this.#forced.fixed[target] = -1;
      this.#forced.open[target] = 0;
    }
    this.#targets = [];
    this.#raising = POSSIBLE;
    // Whole arrays are copied fast.
    this.#work += 1 + (masks.length + answers.bits.length) / 64;
    this.#queue = met.slice();
    for (const c of met) this.#queued[c] = 1;
  }

  /** A slot or, counted on from the slots, a condition is `fixed` (-1 = as the program has it) or anything in `open`. */
  force(target: number, fixed: number, open: number): void {
    this.#forced.fixed[target] = fixed;
    this.#forced.open[target] = open;
    this.#targets.push(target);
    const { base, conditions } = this.#program;
    if (target < base.length) this.#update(target);
    else for (const c of conditions[target - base.length]?.clauses ?? []) this.#enqueue(c);
  }

  /** The bits POSSIBLE and CERTAIN of all requirements together; unless `whole`, as soon as they are known. */
  run(whole = false): number {
    this.#drain();
    if (!whole && this.#verdicts.ofRequirements() === 0) return 0;
    for (;;) {
      this.#raising = CERTAIN;
      let open = this.#openClauses();
      for (const c of open) this.#enqueue(c);
      this.#drain();
      open = this.#openClauses();
      const goal = this.#verdicts.ofRequirements();
      if (open.length === 0 || (!whole && goal !== POSSIBLE)) return goal;
      this.#raising = POSSIBLE;
      for (const c of open) this.#possible[c] = 0;
      for (const c of open) this.#update(this.#program.clauses[c]?.slot ?? 0);
      for (const c of open) this.#enqueue(c);
      this.#drain();
      if (open.every((c) => this.#possible[c] === 1)) return this.#verdicts.ofRequirements();
    }
  }

  /** About how many elementary operations all runs took so far. */
  get work(): number {
    return this.#work + this.#verdicts.work;
  }

  /** After a whole run: who certainly satisfies some requirement, by index. */
  holders(): number[] {
    const found = new Set<number>();
    for (const { counter } of this.#program.readers.slice(0, this.#program.requirements)) {
      const { actors, first } = this.#program.counters[counter] ?? { actors: [], first: 0 };
      actors.forEach((actor, at) => {
        if (((this.#answers.bits[first + at] ?? 0) & CERTAIN) !== 0) found.add(actor);
      });
    }
    return [...found].sort((a, b) => a - b);
  }

  #openClauses(): number[] {
    const open: number[] = [];
    for (let c = 0; c < this.#possible.length; c++) if (this.#possible[c] === 1 && this.#certain[c] === 0) open.push(c);
    return open;
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
      if (clause === undefined || target[c] === 1 || (this.#verdicts.ofClause(clause) & this.#raising) === 0) continue;
      target[c] = 1;
      this.#update(clause.slot);
    }
  }

  /** What a slot can be now; who reads it is asked again where that changed. */
  #update(slot: number): void {
    const fixed = this.#forced.fixed[slot] ?? -1;
    const mask = (fixed < 0 ? this.#ownMask(slot) : fixed) | (this.#forced.open[slot] ?? 0);
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

  /** Asks one of those whom a counter asks; the clauses that the answer may turn come into the queue. */
  #read(counter: number, at: number): void {
    const asked = this.#program.counters[counter];
    if (asked === undefined) return;
    this.#work++;
    const { bits, possible, certain } = this.#answers;
    const place = asked.first + at;
    const answer = answerOf(asked, at, this.#masks);
    const was = bits[place] ?? 0;
    const [wasPossible, wasCertain] = [possible[counter] ?? 0, certain[counter] ?? 0];
    this.#answers.put(counter, place, answer);
    for (const r of asked.readers) {
      const reader = this.#program.readers[r];
      if (reader === undefined) continue;
      const changed =
        crosses(reader, wasPossible, possible[counter] ?? 0) ||
        crosses(reader, wasCertain, certain[counter] ?? 0) ||
        (reader.atLeast === 'ALL' && was !== answer);
      for (const c of changed ? reader.clauses : reader.clausesApart) this.#enqueue(c);
    }
  }
}

/** Whether a count came from one side of the threshold to another; at it, who is among those asked sees one less. */
function crosses({ atLeast }: Reader, before: number, after: number): boolean {
  return atLeast !== 'ALL' && Math.sign(before - atLeast) !== Math.sign(after - atLeast);
}
