import { UNDECIDED } from '../position/position-code.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Picture } from '../world/picture-at.ts';
import type { ResolvedAssumptions } from './assumptions.ts';

/**
 * Where each actor itself stands on each issue: its stance that day, or the position it is assumed to hold.
 * Ordered by actor and issue; those of actor a are `start[a]` .. `start[a + 1] - 1`.
 */
export interface Entries {
  actor: Int32Array;
  issue: Int32Array;
  /** Index into `WorldIndex.stances`; -1 where the position is assumed and there is no stance. */
  stance: Int32Array;
  /** 1 where the position is assumed. */
  assumed: Uint8Array;
  /** Position codes: as assumed, otherwise as stored. */
  position: Uint8Array;
  start: Int32Array;
}

export function toEntries(index: WorldIndex, picture: Picture, assumptions: ResolvedAssumptions): Entries {
  const columns = index.stances;
  const { stances } = picture;
  const extra = assumptions.positions;
  const size = stances.length + extra.length;
  const entries: Entries = {
    actor: new Int32Array(size),
    issue: new Int32Array(size),
    stance: new Int32Array(size).fill(-1),
    assumed: new Uint8Array(size),
    position: new Uint8Array(size).fill(UNDECIDED),
    start: new Int32Array(index.actors.ids.length + 1),
  };
  let count = 0;
  let next = 0;
  for (const stance of stances) {
    const actor = columns.actor[stance] ?? 0;
    const issue = columns.issue[stance] ?? 0;
    for (let a = extra[next]; a !== undefined && (a.actor - actor || a.issue - issue) < 0; a = extra[++next])
      add(a.actor, a.issue, -1, a.position, 1);
    const replaced = extra[next];
    if (replaced?.actor === actor && replaced.issue === issue) {
      add(actor, issue, stance, replaced.position, 1);
      next++;
    } else add(actor, issue, stance, columns.position[stance] ?? UNDECIDED, 0);
  }
  for (const a of extra.slice(next)) add(a.actor, a.issue, -1, a.position, 1);
  for (let a = 0; a < index.actors.ids.length; a++)
    entries.start[a + 1] = Math.max(entries.start[a + 1] ?? 0, entries.start[a] ?? 0);
  return {
    actor: entries.actor.subarray(0, count),
    issue: entries.issue.subarray(0, count),
    stance: entries.stance.subarray(0, count),
    assumed: entries.assumed.subarray(0, count),
    position: entries.position.subarray(0, count),
    start: entries.start,
  };

  function add(actor: number, issue: number, stance: number, position: number, assumed: 0 | 1): void {
    entries.actor[count] = actor;
    entries.issue[count] = issue;
    entries.stance[count] = stance;
    entries.position[count] = position;
    entries.assumed[count] = assumed;
    entries.start[actor + 1] = ++count;
  }
}

/** -1 where the actor itself has no entry on the issue. */
export function findEntry(entries: Entries, actor: number, issue: number): number {
  let low = entries.start[actor] ?? 0;
  let high = entries.start[actor + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries.issue[middle] ?? 0) < issue) low = middle + 1;
    else high = middle;
  }
  return low < (entries.start[actor + 1] ?? 0) && entries.issue[low] === issue ? low : -1;
}
