import type { Source, StatementColumns } from '../model.ts';
import { toReliabilityCode } from './reliability-code.ts';

/** What points into a list of strings, by the list's name. */
const POINTERS = { actors: 'actor', issues: 'issue', sources: 'source', utterances: 'utterance' } as const;

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
  const reliabilitiesOf = ({ sources, reliabilities }: StatementColumns): [string, number][] =>
    sources.map((id, i) => [id, written.get(id) ?? (reliabilities[i] as number)]);
  const known = new Map([...reliabilitiesOf(kept), ...reliabilitiesOf(changed)]);
  const codes = (ids: readonly string[]) => Uint8Array.from(ids, (id) => known.get(id) ?? toReliabilityCode(null));
  if (changed.ids.length === 0) return { ...kept, reliabilities: codes(kept.sources) };
  const order = mergedOrder(kept, changed);
  const gathered = <T extends Row>(of: (columns: StatementColumns) => T): T => gather(of(kept), of(changed), order);
  const [actor, actors] = point(kept, changed, order, 'actors');
  const [issue, issues] = point(kept, changed, order, 'issues');
  const [source, sources] = point(kept, changed, order, 'sources');
  const [utterance, utterances] = point(kept, changed, order, 'utterances');
  return {
    ...{ actor, actors, issue, issues, source, sources, utterance, utterances },
    reliabilities: codes(sources),
    kind: gathered(({ kind }) => kind),
    credibility: gathered(({ credibility }) => credibility),
    directness: gathered(({ directness }) => directness),
    ids: gathered(({ ids }) => ids),
    day: gathered(({ day }) => day),
    position: gathered(({ position }) => position),
    value: gathered(({ value }) => value),
    recorded: gathered(({ recorded }) => recorded),
    retracted: gathered(({ retracted }) => retracted),
  };
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

type Row = string[] | Int32Array | Uint8Array | Float64Array;
function gather<T extends Row>(kept: T, changed: T, order: Int32Array): T {
  const result = new (kept.constructor as new (size: number) => T)(order.length);
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number;
    result[i] = (row < 0 ? changed[~row] : kept[row]) as T[number];
  }
  return result;
}

/** The column that points into a list, and the list. */
function point(
  kept: StatementColumns,
  changed: StatementColumns,
  order: Int32Array,
  name: keyof typeof POINTERS,
): [Int32Array, string[]] {
  const pointers = gather(kept[POINTERS[name]], changed[POINTERS[name]], order);
  const list: string[] = [];
  const numbers = new Map<string, number>();
  const [ofKept, ofChanged] = [kept[name], changed[name]].map((texts) => new Int32Array(texts.length).fill(-1));
  for (let i = 0; i < order.length; i++) {
    const isKept = (order[i] as number) >= 0;
    const before = pointers[i] as number;
    if (before === -1) continue;
    const known = (isKept ? ofKept : ofChanged) as Int32Array;
    let number = known[before] as number;
    if (number === -1) {
      const text = (isKept ? kept : changed)[name][before] ?? '';
      number = numbers.get(text) ?? list.push(text) - 1;
      numbers.set(text, number);
      known[before] = number;
    }
    pointers[i] = number;
  }
  return [pointers, list];
}
