import { POSITIONS } from '../model.ts';
import type { Picture } from '../world/picture-at.ts';
import { CERTAIN, POSSIBLE } from './bounds.ts';
import type { Entries } from './entries.ts';
import type { Alternative, CompiledClause, Program } from './program.ts';
import { hasEntry, satisfies } from './standing-bounds.ts';

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

interface Count {
  tally: Tally;
  /** By place among those asked: POSSIBLE, CERTAIN, and ASKED where it counts. */
  bits: Uint8Array;
}
const ASKED = 4;

export function readVerdicts(picture: Picture, entries: Entries, program: Program, masks: Uint8Array): Verdicts {
  // What nobody in particular sees is counted once, also for all alternatives that ask everybody the same; a holder that
  // is among those asked takes itself out again.
  const ofNamed = new Map<Alternative, Count>();
  const ofEverybody = new Map<number, Count>();
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
    const { tally, bits } = known(alternative);
    const own = bits[placeOf(alternative.actors, holder)] ?? 0;
    if ((own & ASKED) === 0) return tally;
    return {
      possible: tally.possible - ((own & POSSIBLE) !== 0 ? 1 : 0),
      certain: tally.certain - ((own & CERTAIN) !== 0 ? 1 : 0),
      asked: tally.asked - 1,
    };
  }

  function known(alternative: Alternative): Count {
    const { issue, position, named } = alternative;
    const question = issue * POSITIONS.length + position;
    const found = named ? ofNamed.get(alternative) : ofEverybody.get(question);
    if (found !== undefined) return found;
    const counted = count(alternative, -1);
    if (named) ofNamed.set(alternative, counted);
    else ofEverybody.set(question, counted);
    return counted;
  }

  function count(alternative: Alternative, excluded: number): Count {
    const { actors, issue, threshold, named } = alternative;
    const tally: Tally = { possible: 0, certain: 0, asked: 0 };
    const bits = new Uint8Array(actors.length);
    actors.forEach((actor, place) => {
      if (actor === excluded || !(named || hasEntry(picture, entries, actor, issue, excluded))) return;
      const answer = satisfies(picture, entries, masks, actor, issue, excluded, threshold);
      bits[place] = answer | ASKED;
      tally.asked++;
      if ((answer & POSSIBLE) !== 0) tally.possible++;
      if ((answer & CERTAIN) !== 0) tally.certain++;
    });
    return { tally, bits };
  }
}

/** The place of a number among ascending ones, -1 where it is not there. */
function placeOf(numbers: Int32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted ? low : -1;
}

function negate(bits: number): number {
  return ((bits & CERTAIN) === 0 ? POSSIBLE : 0) | ((bits & POSSIBLE) === 0 ? CERTAIN : 0);
}
