import type { Source, StatementColumns } from '../model.ts';
import { assembleColumns } from './assemble-columns.ts';
import { toReliabilityCode } from './reliability-code.ts';

/**
 * The statements of `kept`, those of `changed` put in their place or joined: equal to reading all of them anew, for both
 * are ordered by issue, date, source, recorded and retracted time (none first) and id, their lists by first appearance.
 * `judged`: the sources that were written since, for their reliability. O(statements + changed · log statements).
 */
export function mergeColumns(
  kept: StatementColumns,
  changed: StatementColumns,
  judged: readonly Pick<Source, 'id' | 'reliability'>[],
): StatementColumns {
  if (changed.ids.length === 0 && judged.length === 0) return kept;
  const written = new Map(judged.map(({ id, reliability }) => [id, toReliabilityCode(reliability)]));
  const columns = changed.ids.length === 0 ? kept : assembleColumns(kept, mergedOrder(kept, changed), changed);
  const { sources, reliabilities } = columns;
  return { ...columns, reliabilities: reliabilities.map((code, i) => written.get(sources[i] ?? '') ?? code) };
}

/** Which row comes when: that of `kept` with this number, or of `changed` with its complement. */
function mergedOrder(kept: StatementColumns, changed: StatementColumns): Int32Array {
  const replaced = new Set(changed.ids);
  const places = Int32Array.from(changed.ids.keys(), (row) => placeOf(kept, changed, row));
  const order = new Int32Array(kept.ids.length + changed.ids.length);
  let [size, next] = [0, 0];
  for (let row = 0; row <= kept.ids.length; row++) {
    for (; places[next] === row; next++) order[size++] = ~next;
    const id = kept.ids[row];
    if (id !== undefined && !replaced.has(id)) order[size++] = row;
  }
  return order.subarray(0, size);
}

/** The first row of `kept` that comes after a row of `changed`, or is the same. */
function placeOf(kept: StatementColumns, changed: StatementColumns, row: number): number {
  let [low, high] = [0, kept.ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(kept, middle, changed, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(a: StatementColumns, i: number, b: StatementColumns, j: number): number {
  return (
    compareTexts(a.issues[a.issue[i] ?? -1], b.issues[b.issue[j] ?? -1]) ||
    compareNumbers(a.day[i], b.day[j]) ||
    compareTexts(a.sources[a.source[i] ?? -1], b.sources[b.source[j] ?? -1]) ||
    compareNumbers(a.recorded[i], b.recorded[j]) ||
    compareNumbers(noneFirst(a.retracted[i]), noneFirst(b.retracted[j])) ||
    compareTexts(a.ids[i], b.ids[j])
  );
}

/** Ids are ASCII. */
const compareTexts = (a = '', b = ''): number => (a === b ? 0 : a < b ? -1 : 1);
const compareNumbers = (a = 0, b = 0): number => (a === b ? 0 : a < b ? -1 : 1);
const noneFirst = (retracted = 0): number => (retracted === Number.POSITIVE_INFINITY ? -retracted : retracted);
