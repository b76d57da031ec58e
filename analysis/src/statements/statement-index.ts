import type { StatementColumns } from '../model.ts';
import { toValue, UNDECIDED } from '../position/position-code.ts';
import { toIdTable } from '../world/id-table.ts';
import { stableOrder } from '../world/stable-order.ts';
import { compareStatements } from './statement-order.ts';

/**
 * Statements ordered by maker, issue, day and id: an entry's number is its place. What one actor said on one issue
 * stands together, so that selecting, dropping repeats and counting are one walk each.
 */
export interface StatementIndex {
  columns: StatementColumns;
  /** Ids of the makers, ascending; those of maker m are at `start[m]` .. `start[m + 1] - 1`. */
  makers: string[];
  start: Int32Array;
  /** Ascending. */
  issues: string[];
  /** All places: 0, 1, ... */
  places: Int32Array;
  /** The number in the columns. */
  statement: Int32Array;
  /** Index into `issues`. */
  issue: Int32Array;
  source: Int32Array;
  utterance: Int32Array;
  day: Int32Array;
  /** Index into `levels`; -1 = undecided. */
  level: Int32Array;
  /** The values that occur, ascending: a finer value before the named position's. */
  levels: Float64Array;
  recorded: Float64Array;
  retracted: Float64Array;
  firstDay: number;
  lastDay: number;
  hasRetracted: boolean;
  hasUtterances: boolean;
}

const known = new WeakMap<StatementColumns, StatementIndex>();

/** Made once per columns. O(statements), and the sorting of what one actor said on one issue. */
export function indexStatements(columns: StatementColumns): StatementIndex {
  let index = known.get(columns);
  if (index === undefined) {
    index = build(columns);
    known.set(columns, index);
  }
  return index;
}

function build(columns: StatementColumns): StatementIndex {
  const makers = toIdTable(columns.actors);
  const issues = toIdTable(columns.issues);
  const makerOf = toRanks(columns.actor, columns.actors, makers.indexOf);
  const issueOf = toRanks(columns.issue, columns.issues, issues.indexOf);
  const all = Int32Array.from(columns.actor.keys());
  const statement = stableOrder(stableOrder(all, issueOf, issues.ids.length), makerOf, makers.ids.length);
  sortCells(columns, statement, makerOf, issueOf);
  const start = new Int32Array(makers.ids.length + 1);
  for (const maker of makerOf) start[maker + 1] = (start[maker + 1] ?? 0) + 1;
  for (let m = 0; m < makers.ids.length; m++) start[m + 1] = (start[m + 1] ?? 0) + (start[m] ?? 0);
  const inOrder = (values: ArrayLike<number>) => statement.map((i) => values[i] as number);
  const timesInOrder = (values: Float64Array) => Float64Array.from(statement, (i) => values[i] as number);
  const day = inOrder(columns.day);
  const retracted = timesInOrder(columns.retracted);
  return {
    columns,
    makers: makers.ids,
    start,
    issues: issues.ids,
    places: all,
    statement,
    issue: inOrder(issueOf),
    source: inOrder(columns.source),
    utterance: inOrder(columns.utterance),
    day,
    ...toLevels(columns, statement),
    recorded: timesInOrder(columns.recorded),
    retracted,
    firstDay: day.reduce((first, value) => Math.min(first, value), Number.POSITIVE_INFINITY),
    lastDay: day.reduce((last, value) => Math.max(last, value), Number.NEGATIVE_INFINITY),
    hasRetracted: retracted.some((time) => time !== Number.POSITIVE_INFINITY),
    hasUtterances: columns.utterance.some((utterance) => utterance >= 0),
  };
}

function toRanks(column: Int32Array, ids: readonly string[], rankOf: ReadonlyMap<string, number>): Int32Array {
  const ranks = Int32Array.from(ids, (id) => rankOf.get(id) ?? 0);
  return column.map((i) => ranks[i] ?? 0);
}

/** Cells mostly hold one statement or stand in order already. */
function sortCells(columns: StatementColumns, order: Int32Array, maker: Int32Array, issue: Int32Array): void {
  for (let first = 0; first < order.length; ) {
    const head = order[first] as number;
    let end = first + 1;
    let isSorted = true;
    for (; end < order.length; end++) {
      const next = order[end] as number;
      if (maker[next] !== maker[head] || issue[next] !== issue[head]) break;
      isSorted &&= compareStatements(columns, order[end - 1] as number, next) <= 0;
    }
    if (!isSorted) order.subarray(first, end).sort((a, b) => compareStatements(columns, a, b));
    first = end;
  }
}

function toLevels({ position, value }: StatementColumns, order: Int32Array): Pick<StatementIndex, 'level' | 'levels'> {
  const numberOf = (i: number) => {
    const finer = value[i] as number;
    return Number.isNaN(finer) ? toValue(position[i] as number) : finer;
  };
  const distinct = new Set<number>();
  for (const i of order) if (position[i] !== UNDECIDED) distinct.add(numberOf(i));
  const levels = Float64Array.from(distinct).sort();
  const levelOf = new Map(Array.from(levels, (number, level) => [number, level]));
  return { levels, level: order.map((i) => (position[i] === UNDECIDED ? -1 : (levelOf.get(numberOf(i)) ?? -1))) };
}
