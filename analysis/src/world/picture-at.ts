import { OPEN_END, toDayNumber, toInstant } from '../time/day-number.ts';
import { type Grouping, toGrouping } from './grouping.ts';
import type { PeriodColumns, WorldIndex } from './index-world.ts';
import { isVisible } from './visibility.ts';

export interface PictureTime {
  /** The day, ISO. */
  asOf: string;
  /** The instant; null = all that is not retracted. */
  knownOn: string | null;
}

/** What held on one day, as known at one instant. */
export interface Picture {
  day: number;
  knownOn: number | null;
  /** Indexes into `WorldIndex.stances`, ascending: at most one per actor and issue. */
  stances: Int32Array;
  /** For whom (group) who speaks (items). */
  representatives: Grouping;
  /** 1 for actors that speak for somebody that day. */
  represents: Uint8Array;
  /** Members and participants (items) of an organisation (group). */
  members: Grouping;
  /** Of each condition the index of the status entry that holds; -1 = none. */
  status: Int32Array;
}

/**
 * The picture of a day. A stance ends at its explicit `to`, otherwise where the next known stance of its actor and
 * issue begins. `without` marks stances (by index) that are taken as not known. O(stances).
 * @throws AnalysisError NOT_A_DATE
 */
export function pictureAt(index: WorldIndex, time: PictureTime, without?: Uint8Array): Picture {
  const day = toDayNumber(time.asOf);
  const knownOn = time.knownOn === null ? null : toInstant(time.knownOn);
  const actors = index.actors.ids.length;
  const speaking = validPairs(index.offices, day, knownOn);
  const represents = new Uint8Array(actors);
  for (const [, holder] of speaking) represents[holder] = 1;
  return {
    day,
    knownOn,
    stances: validStances(index, day, knownOn, without),
    representatives: toGrouping(actors, speaking),
    represents,
    members: toGrouping(actors, validPairs(index.memberships, day, knownOn)),
    status: validStatuses(index, day, knownOn),
  };
}

function validStances(index: WorldIndex, day: number, knownOn: number | null, without?: Uint8Array): Int32Array {
  const { stances } = index;
  const { actor, issue, from, to } = stances;
  const actorSeen = seen(index.actors.ids.length, (i) => isVisible(index.actorSeen, i, knownOn));
  const issueSeen = seen(index.issues.ids.length, (i) => isVisible(index.issueSeen, i, knownOn));
  const valid = new Int32Array(stances.records.length);
  let count = 0;
  // Of each actor and issue the last known stance that has begun is the only one that can hold.
  let last = -1;
  for (let i = 0; i < from.length; i++) {
    if (last >= 0 && (actor[last] !== actor[i] || issue[last] !== issue[i])) last = keep(last);
    if ((from[i] ?? OPEN_END) > day || (without !== undefined && without[i] === 1)) continue;
    if (actorSeen[actor[i] ?? 0] === 1 && issueSeen[issue[i] ?? 0] === 1 && isVisible(stances, i, knownOn)) last = i;
  }
  if (last >= 0) keep(last);
  return valid.slice(0, count);

  function keep(stance: number): -1 {
    if ((to[stance] ?? 0) > day) valid[count++] = stance;
    return -1;
  }
}

function seen(count: number, test: (i: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: count }, (_, i) => (test(i) ? 1 : 0));
}

function holds(columns: PeriodColumns, i: number, day: number, knownOn: number | null): boolean {
  return (columns.from[i] ?? OPEN_END) <= day && (columns.to[i] ?? 0) > day && isVisible(columns, i, knownOn);
}

/** [object, subject] of the relationships that hold. */
export function validPairs(columns: PeriodColumns, day: number, knownOn: number | null): [number, number][] {
  const pairs: [number, number][] = [];
  columns.object.forEach((object, i) => {
    const subject = columns.subject[i] ?? -1;
    if (object >= 0 && subject >= 0 && holds(columns, i, day, knownOn)) pairs.push([object, subject]);
  });
  return pairs;
}

/** The latest entry that has begun; it ends at its `to`, otherwise with the next one. */
function validStatuses(index: WorldIndex, day: number, knownOn: number | null): Int32Array {
  const { statuses } = index;
  const latest = new Int32Array(index.conditions.ids.length).fill(-1);
  statuses.subject.forEach((condition, i) => {
    if ((statuses.from[i] ?? OPEN_END) > day || !isVisible(statuses, i, knownOn)) return;
    const before = latest[condition] ?? -1;
    if (before < 0 || isLater(index, i, before)) latest[condition] = i;
  });
  return latest.map((entry, condition) =>
    entry >= 0 && (statuses.to[entry] ?? 0) > day && isVisible(index.conditionSeen, condition, knownOn) ? entry : -1,
  );
}

function isLater(index: WorldIndex, i: number, j: number): boolean {
  const difference = (index.statuses.from[i] ?? 0) - (index.statuses.from[j] ?? 0);
  return (
    difference > 0 || (difference === 0 && (index.statusEntries[i]?.id ?? '') > (index.statusEntries[j]?.id ?? ''))
  );
}
