import type { Stance } from '../model.ts';
import { toPositionCode } from '../position/position-code.ts';
import { OPEN_END } from '../time/day-number.ts';
import { compareIds, type IdTable } from './id-table.ts';
import { stableOrder } from './stable-order.ts';
import { toVisibility, type Visibility } from './visibility.ts';

/** All stances by actor, issue, start and id; unknown actors or issues are left out. */
export interface StanceColumns extends Visibility {
  /** The record itself, at the same index. */
  records: Stance[];
  actor: Int32Array;
  issue: Int32Array;
  /** Position codes as stored. */
  position: Uint8Array;
  /** Day numbers; `to` is `OPEN_END` where the end is derived. */
  from: Int32Array;
  to: Int32Array;
  /** 1 where there are clauses. */
  conditional: Uint8Array;
}

export function indexStances(
  stances: readonly Stance[],
  actors: IdTable,
  issues: IdTable,
  day: (date: string) => number,
): StanceColumns {
  const known = stances.filter(({ actor, issue }) => actors.indexOf.has(actor) && issues.indexOf.has(issue));
  const actor = new Int32Array(known.length);
  const issue = new Int32Array(known.length);
  const from = new Int32Array(known.length);
  known.forEach((stance, i) => {
    actor[i] = actors.indexOf.get(stance.actor) ?? 0;
    issue[i] = issues.indexOf.get(stance.issue) ?? 0;
    from[i] = day(stance.from);
  });
  const days = toRanks(from);
  let order: Int32Array = new Int32Array(known.length).map((_, i) => i);
  order = stableOrder(order, days.rank, days.size);
  order = stableOrder(order, issue, issues.ids.length);
  order = stableOrder(order, actor, actors.ids.length);
  settleTies(order, known, (i, j) => actor[i] === actor[j] && issue[i] === issue[j] && from[i] === from[j]);
  return toColumns(
    inOrder(known, order),
    {
      actor: order.map((i) => actor[i] ?? 0),
      issue: order.map((i) => issue[i] ?? 0),
      from: order.map((i) => from[i] ?? 0),
    },
    day,
  );
}

function toColumns(
  records: Stance[],
  keys: Pick<StanceColumns, 'actor' | 'issue' | 'from'>,
  day: (date: string) => number,
): StanceColumns {
  const to = new Int32Array(records.length);
  const position = new Uint8Array(records.length);
  const conditional = new Uint8Array(records.length);
  records.forEach((stance, i) => {
    to[i] = stance.to === null ? OPEN_END : day(stance.to);
    position[i] = toPositionCode(stance.position);
    conditional[i] = stance.clauses.length > 0 ? 1 : 0;
  });
  return { ...toVisibility(records), ...keys, records, to, position, conditional };
}

function inOrder(stances: readonly Stance[], order: Int32Array): Stance[] {
  const records: Stance[] = [];
  for (const i of order) {
    const record = stances[i];
    if (record !== undefined) records.push(record);
  }
  return records;
}

function toRanks(values: Int32Array): { rank: Int32Array; size: number } {
  const distinct = Int32Array.from(new Set(values)).sort();
  const rankOf = new Map(Array.from(distinct, (value, rank) => [value, rank]));
  return { rank: values.map((value) => rankOf.get(value) ?? 0), size: distinct.length };
}

/** Equal keys are rare: they alone are ordered by id, in place. */
function settleTies(order: Int32Array, stances: Stance[], same: (i: number, j: number) => boolean): void {
  const id = (i: number) => stances[i]?.id ?? '';
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && same(order[start] ?? 0, order[end] ?? 0)) end++;
    if (end - start > 1) order.subarray(start, end).sort((i, j) => compareIds(id(i), id(j)));
    start = end;
  }
}
