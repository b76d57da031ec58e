import type { Picture } from '../world/picture-at.ts';
import type { Entries } from './entries.ts';
import type { Alternative, CompiledClause, Program } from './program.ts';
import { CERTAIN, hasEntry, POSSIBLE, satisfies } from './standing-bounds.ts';

/** Answers with the bits POSSIBLE and CERTAIN, from what the entries can be just now. */
export interface Verdicts {
  /** Asked for the holder of a stance, which never counts for itself; -1 asks for nobody. */
  ofCondition(condition: number, holder: number): number;
  ofClause(clause: CompiledClause, holder: number): number;
}

interface Tally {
  possible: number;
  certain: number;
  /** How many were asked, for ALL. */
  asked: number;
}

export function readVerdicts(picture: Picture, entries: Entries, program: Program, masks: Uint8Array): Verdicts {
  // What nobody in particular sees is counted once; a holder that is among those asked takes itself out again.
  const shared = new Map<Alternative, { tally: Tally; bits: Map<number, number> }>();
  return { ofCondition, ofClause };

  function ofClause(clause: CompiledClause, holder: number): number {
    let bits = POSSIBLE | CERTAIN;
    for (const { condition, not } of clause.literals) {
      const verdict = ofCondition(condition, holder);
      bits &= not ? negate(verdict) : verdict;
    }
    return bits;
  }

  function ofCondition(condition: number, holder: number): number {
    const compiled = program.conditions[condition];
    if (compiled === undefined) return 0;
    if ('status' in compiled) return compiled.status === 'MET' ? POSSIBLE | CERTAIN : 0;
    let bits = 0;
    for (const alternative of compiled.alternatives) bits |= ofAlternative(alternative, holder);
    return bits;
  }

  function ofAlternative(alternative: Alternative, holder: number): number {
    const tally = tallyFor(alternative, holder);
    const needed = alternative.atLeast === 'ALL' ? Math.max(tally.asked, 1) : alternative.atLeast;
    return (tally.possible >= needed ? POSSIBLE : 0) | (tally.certain >= needed ? CERTAIN : 0);
  }

  function tallyFor(alternative: Alternative, holder: number): Tally {
    if (holder >= 0 && picture.represents[holder] === 1) return count(alternative, holder).tally;
    let known = shared.get(alternative);
    if (known === undefined) {
      known = count(alternative, -1);
      shared.set(alternative, known);
    }
    const own = known.bits.get(holder);
    if (own === undefined) return known.tally;
    return {
      possible: known.tally.possible - ((own & POSSIBLE) !== 0 ? 1 : 0),
      certain: known.tally.certain - ((own & CERTAIN) !== 0 ? 1 : 0),
      asked: known.tally.asked - 1,
    };
  }

  /** Keeps the answers of those asked, by actor. */
  function count(alternative: Alternative, excluded: number): { tally: Tally; bits: Map<number, number> } {
    const { issue, threshold, named } = alternative;
    const tally: Tally = { possible: 0, certain: 0, asked: 0 };
    const bits = new Map<number, number>();
    for (const actor of alternative.actors) {
      if (actor === excluded || !(named || hasEntry(picture, entries, actor, issue, excluded))) continue;
      const answer = satisfies(picture, entries, masks, actor, issue, excluded, threshold);
      bits.set(actor, answer);
      tally.asked++;
      if ((answer & POSSIBLE) !== 0) tally.possible++;
      if ((answer & CERTAIN) !== 0) tally.certain++;
    }
    return { tally, bits };
  }
}

function negate(bits: number): number {
  return ((bits & CERTAIN) === 0 ? POSSIBLE : 0) | ((bits & POSSIBLE) === 0 ? CERTAIN : 0);
}
