import type { Condition, Membership, Office, StatusEntry, World } from '../model.ts';
import { ALWAYS, OPEN_END, remembering, toDayNumber } from '../time/day-number.ts';
import { type IdTable, toIdTable } from './id-table.ts';
import { indexStances, type StanceColumns } from './index-stances.ts';
import { toVisibility, type Visibility } from './visibility.ts';

/** A relationship over a period, one entry per record: `from` and `to` are day numbers, half-open. */
export interface PeriodColumns extends Visibility {
  subject: Int32Array;
  object: Int32Array;
  from: Int32Array;
  to: Int32Array;
}

/**
 * A world in typed arrays, built once per revision. Actors, issues and conditions are numbered in the order of their
 * ids, stances by actor, issue and start; every array over stances has that order.
 */
export interface WorldIndex {
  world: World;
  actors: IdTable;
  issues: IdTable;
  conditions: IdTable;
  actorSeen: Visibility;
  issueSeen: Visibility;
  conditionSeen: Visibility;
  stances: StanceColumns;
  /** subject = who speaks, object = for whom. */
  offices: PeriodColumns;
  /** subject = the member, object = the organisation; MEMBER and PARTICIPANT only. */
  memberships: PeriodColumns;
  /** subject = the condition, object = index into `statusEntries`. */
  statuses: PeriodColumns;
  statusEntries: StatusEntry[];
  /** In the order of their ids. */
  conditionRecords: Condition[];
}

export function indexWorld(world: World): WorldIndex {
  const actors = toIdTable(world.actors.map((actor) => actor.id));
  const issues = toIdTable(world.issues.map((issue) => issue.id));
  const conditions = toIdTable(world.conditions.map((condition) => condition.id));
  const conditionRecords = inOrder(conditions, world.conditions);
  const statusEntries = conditionRecords.flatMap((condition) => condition.statuses);
  const memberships = world.memberships.filter(({ status }) => status === 'MEMBER' || status === 'PARTICIPANT');
  const day = remembering(toDayNumber);
  return {
    world,
    actors,
    issues,
    conditions,
    actorSeen: toVisibility(inOrder(actors, world.actors)),
    issueSeen: toVisibility(inOrder(issues, world.issues)),
    conditionSeen: toVisibility(conditionRecords),
    stances: indexStances(world.stances, actors, issues, day),
    offices: toPeriods(
      world.offices,
      day,
      actors,
      ({ holder }) => holder,
      actors,
      ({ actor }) => actor,
    ),
    memberships: toPeriods(
      memberships,
      day,
      actors,
      ({ actor }) => actor,
      actors,
      ({ of }) => of,
    ),
    statuses: toPeriods(
      statusEntries,
      day,
      conditions,
      ({ condition }) => condition,
      toIdTable([]),
      () => '',
    ),
    statusEntries,
    conditionRecords,
  };
}

function inOrder<T extends { id: string }>(table: IdTable, records: readonly T[]): T[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return table.ids.flatMap((id) => byId.get(id) ?? []);
}

function toPeriods<T extends Office | Membership | StatusEntry>(
  records: readonly T[],
  day: (date: string) => number,
  subjects: IdTable,
  subject: (record: T) => string,
  objects: IdTable,
  object: (record: T) => string,
): PeriodColumns {
  const index = (table: IdTable, id: string) => table.indexOf.get(id) ?? -1;
  return {
    ...toVisibility(records),
    subject: Int32Array.from(records, (record) => index(subjects, subject(record))),
    object: Int32Array.from(records, (record) => index(objects, object(record))),
    from: Int32Array.from(records, ({ from }) => (from === null ? ALWAYS : day(from))),
    to: Int32Array.from(records, ({ to }) => (to === null ? OPEN_END : day(to))),
  };
}
