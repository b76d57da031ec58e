import type { StatementColumns } from '../model.ts';

/** What points into a list of strings, by the list's name. */
const POINTERS = { actors: 'actor', issues: 'issue', sources: 'source', utterances: 'utterance' } as const;

/**
 * Statements out of two tables. `order`: which row comes when, that of `kept` with this number or of `changed` with its
 * complement; a row that is not named is left out. Lists by first appearance; a source that both judge as `changed` does.
 * O(order + lists).
 */
export function assembleColumns(kept: StatementColumns, order: Int32Array, changed = kept): StatementColumns {
  const gathered = <T extends Row>(of: (columns: StatementColumns) => T): T => gather(of(kept), of(changed), order);
  const judgedBy = ({ sources, reliabilities }: StatementColumns) =>
    sources.map((id, i): [string, number] => [id, reliabilities[i] as number]);
  const judged = new Map([...judgedBy(kept), ...judgedBy(changed)]);
  const [actor, actors] = point(kept, changed, order, 'actors');
  const [issue, issues] = point(kept, changed, order, 'issues');
  const [source, sources] = point(kept, changed, order, 'sources');
  const [utterance, utterances] = point(kept, changed, order, 'utterances');
  return {
    ...{ actor, actors, issue, issues, source, sources, utterance, utterances },
    reliabilities: Uint8Array.from(sources, (id) => judged.get(id) ?? 0),
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
