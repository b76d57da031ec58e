import type { Picture } from '../world/picture-at.ts';
import { CERTAIN, POSSIBLE } from './bounds.ts';
import type { Entries } from './entries.ts';
import { monotoneVariables } from './monotone.ts';
import type { Program } from './program.ts';
import { readVerdicts } from './verdicts.ts';

/** What the clauses come to: by clause, 1 where it is certainly, and where it is possibly, met. */
export interface Interpretation {
  certain: Uint8Array;
  possible: Uint8Array;
  /** By entry: bit c is set where it can take position c. */
  masks: Uint8Array;
}

export interface FixedPoints {
  least: Interpretation;
  greatest: Interpretation;
  /** The round in which each clause was found to be certainly met, from 1; 0 = never. */
  round: Int32Array;
}

/**
 * The well-founded model by alternating fixed point (Van Gelder, Ross, Schlipf 1991), over "clause j of stance s is
 * met": a clause is certainly met when it follows whatever the unsettled ones do, and impossible when nothing that is
 * founded outside itself can meet it. Of monotone variables that is the least fixed point; their greatest is found from
 * "all clauses are met" downwards. At most |clauses| + 1 rounds each way.
 */
export function findFixedPoints(picture: Picture, entries: Entries, program: Program): FixedPoints {
  const size = program.clauses.length;
  const holder = holders(entries, program);
  const base = entries.position.map((position) => 1 << position);
  const round = new Int32Array(size);
  let rounds = 0;
  const certain = new Uint8Array(size);
  let possible = new Uint8Array(size).fill(1);
  for (let settled = false; !settled; ) {
    while (raise(certain, possible, certain, CERTAIN)) {
      rounds++;
      for (let c = 0; c < size; c++) if (certain[c] === 1 && round[c] === 0) round[c] = rounds;
    }
    const founded = certain.slice();
    while (raise(certain, founded, founded, POSSIBLE));
    settled = founded.every((bit, c) => bit === possible[c]);
    possible = founded;
  }
  const least = { certain, possible, masks: masksOf(base, program, certain, possible) };
  return { least, greatest: greatestFrom(least), round };

  /** One round for all clauses at once: sets those of `target` whose verdict has the bit. */
  function raise(lower: Uint8Array, upper: Uint8Array, target: Uint8Array, bit: number): boolean {
    const verdicts = readVerdicts(picture, entries, program, masksOf(base, program, lower, upper));
    const met: number[] = [];
    program.clauses.forEach((clause, c) => {
      if (target[c] === 0 && (verdicts.ofClause(clause, holder[c] ?? -1) & bit) !== 0) met.push(c);
    });
    for (const c of met) target[c] = 1;
    return met.length > 0;
  }

  function greatestFrom(found: Interpretation): Interpretation {
    const monotone = monotoneVariables(picture, entries, program);
    const rising = new Uint8Array(size);
    monotone.forEach((is, variable) => {
      rising.fill(is, program.start[variable] ?? 0, program.start[variable + 1] ?? 0);
    });
    const upper = found.certain.map((bit, c) => bit | (rising[c] ?? 0));
    const open = found.possible.map((bit, c) => bit | (rising[c] ?? 0));
    for (let changed = true; changed; ) {
      const verdicts = readVerdicts(picture, entries, program, masksOf(base, program, upper, open));
      const lost = [...program.clauses.keys()].filter((c) => {
        const clause = program.clauses[c];
        if (rising[c] === 0 || upper[c] === 0 || clause === undefined) return false;
        return (verdicts.ofClause(clause, holder[c] ?? -1) & CERTAIN) === 0;
      });
      for (const c of lost) {
        upper[c] = 0;
        open[c] = 0;
      }
      changed = lost.length > 0;
    }
    return { certain: upper, possible: open, masks: masksOf(base, program, upper, open) };
  }
}

/** The actor of the stance of each clause. */
function holders(entries: Entries, program: Program): Int32Array {
  const holder = new Int32Array(program.clauses.length);
  program.entryOf.forEach((entry, variable) => {
    holder.fill(entries.actor[entry] ?? -1, program.start[variable] ?? 0, program.start[variable + 1] ?? 0);
  });
  return holder;
}

/** The first met clause decides, so clauses count until the first that is certainly met. */
function masksOf(base: Uint8Array, program: Program, certain: Uint8Array, possible: Uint8Array): Uint8Array {
  const masks = base.slice();
  program.entryOf.forEach((entry, variable) => {
    let mask = 0;
    let open = true;
    for (let c = program.start[variable] ?? 0; open && c < (program.start[variable + 1] ?? 0); c++) {
      if (possible[c] === 1) mask |= 1 << (program.clauses[c]?.position ?? 0);
      open = certain[c] === 0;
    }
    masks[entry] = open ? mask | (base[entry] ?? 0) : mask;
  });
  return masks;
}
