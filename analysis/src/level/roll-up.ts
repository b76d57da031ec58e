import { findEntry } from '../conditions/entries.ts';
import type { Evaluation } from '../conditions/evaluate.ts';
import { representedEntries } from '../conditions/represented-entries.ts';
import type { Level } from '../network-model.ts';
import { nearestCode, toValue, UNDECIDED } from '../position/position-code.ts';
import { itemsOf } from '../world/grouping.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Picture } from '../world/picture-at.ts';
import { meanValue } from './mean-value.ts';
import { StandingRows } from './standing-rows.ts';

/** Where the nodes of a level stand: one row per actor and issue, ordered by both. */
export interface Standing {
  actor: Int32Array;
  issue: Int32Array;
  /** Position code; of a mean the nearest named one. */
  position: Uint8Array;
  /** -1..1; 0 where undecided. */
  value: Float64Array;
  /** Rows of actor a: `start[a]` .. `start[a + 1] - 1`. */
  start: Int32Array;
  /** The entries each row comes from: one's own, or those of who represents it. */
  entriesOf(row: number): number[];
  /** By row, the representatives (actor indexes) where they differ in sign or only some are decided. */
  divided: Map<number, number[]>;
}

/**
 * Level SELF: every actor's own entry. Level REPRESENTED: who represents somebody that day is no row; the others have
 * their own entry, where there is none the mean over those who represent them (each of whom may itself be represented),
 * undecided ones left out. Positions that would oscillate count as undecided: they are never guessed.
 */
export function rollUp(
  index: WorldIndex,
  picture: Picture,
  evaluation: Evaluation,
  level: Level,
  fixedPoint: 'LEAST' | 'GREATEST' = 'LEAST',
): Standing {
  const { entries, undetermined } = evaluation;
  const effective = fixedPoint === 'LEAST' ? evaluation.least : evaluation.greatest;
  const codeOf = (entry: number) => (undetermined[entry] === 1 ? UNDECIDED : (effective[entry] ?? UNDECIDED));
  const actors = index.actors.ids.length;
  const rows = new StandingRows();
  const start = new Int32Array(actors + 1);
  const divided = new Map<number, number[]>();
  for (let actor = 0; actor < actors; actor++) {
    if (level === 'SELF' || picture.represents[actor] === 0) addRows(actor);
    start[actor + 1] = rows.count;
  }
  return {
    actor: rows.actor.subarray(0, rows.count),
    issue: rows.issue.subarray(0, rows.count),
    position: rows.position.subarray(0, rows.count),
    value: rows.value.subarray(0, rows.count),
    start,
    entriesOf: (row) => under(rows.actor[row] ?? -1, rows.issue[row] ?? -1),
    divided,
  };

  function addRows(actor: number): void {
    const represented = level === 'REPRESENTED' && itemsOf(picture.representatives, actor).length > 0;
    if (!represented) {
      for (let entry = entries.start[actor] ?? 0; entry < (entries.start[actor + 1] ?? 0); entry++)
        addOwn(actor, entry);
      return;
    }
    for (const issue of [...issuesUnder(actor, [])].sort((a, b) => a - b)) {
      const own = findEntry(entries, actor, issue);
      if (own >= 0) addOwn(actor, own);
      else addMean(actor, issue);
    }
  }

  function addOwn(actor: number, entry: number): void {
    const code = codeOf(entry);
    rows.add(actor, entries.issue[entry] ?? 0, code, code === UNDECIDED ? 0 : toValue(code));
  }

  function addMean(actor: number, issue: number): void {
    const value = meanValue(picture, entries, codeOf, actor, issue);
    if (value === undefined) return;
    const voices = under(actor, issue);
    const signs = new Set(
      voices.map((entry) => (codeOf(entry) === UNDECIDED ? null : Math.sign(toValue(codeOf(entry))))),
    );
    if (signs.size > 1) divided.set(rows.count, [...new Set(voices.map((entry) => entries.actor[entry] ?? -1))]);
    rows.add(actor, issue, value === null ? UNDECIDED : nearestCode(value), value ?? 0);
  }

  function under(actor: number, issue: number): number[] {
    if (level === 'REPRESENTED') return representedEntries(picture, entries, actor, issue);
    const own = findEntry(entries, actor, issue);
    return own < 0 ? [] : [own];
  }

  function issuesUnder(actor: number, path: readonly number[]): Set<number> {
    const found = new Set(entries.issue.subarray(entries.start[actor] ?? 0, entries.start[actor + 1] ?? 0));
    if (path.includes(actor)) return found;
    for (const representative of itemsOf(picture.representatives, actor))
      for (const issue of issuesUnder(representative, [...path, actor])) found.add(issue);
    return found;
  }
}
