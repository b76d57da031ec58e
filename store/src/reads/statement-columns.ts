import {
  DIRECTNESSES,
  POSITIONS,
  RELIABILITIES,
  type Reliability,
  STATEMENT_KINDS,
  type StatementColumns,
  toDayNumber,
  toInstant,
  toPositionCode,
  toReliabilityCode,
} from '@stancegraph/analysis';
import type { Row, Run } from '../engine.ts';
import { type Decoder, list, number, object, oneOf, text, texts } from '../kinds/decoders.ts';
import type { ColumnsFilter } from '../port.ts';
import { allIds } from '../queries/dump.ts';
import { COMMON, statementColumns } from '../queries/statement-columns.ts';
import { Index } from './index-of-strings.ts';

const MANY_ISSUES = 1000;
/** Each keeps a core of the database busy; decoding what two of them give keeps this process busy, so more gain nothing. */
const PARTS = 2;
const idsRow = object({ ids: texts });

/** What few statements have: of each that does, by its id. Undefined where none of the group has it, as in most. */
function sparse<T>(has: Decoder<T>): Decoder<Map<string, T> | undefined> {
  const entries = list(object({ id: text, has }));
  return (value, where) => {
    const found = entries(value, where);
    return found.length === 0 ? undefined : new Map(found.map((entry) => [entry.id, entry.has]));
  };
}

const group = object({
  issue: text,
  source: text,
  reliability: oneOf(['', ...RELIABILITIES]),
  date: text,
  recordedAt: text,
  id: texts,
  actor: texts,
  position: list(oneOf(POSITIONS)),
  value: sparse(number),
  utterance: sparse(text),
  retractedAt: sparse(text),
  kind: sparse(oneOf(STATEMENT_KINDS)),
  credibility: sparse(number),
  directness: sparse(oneOf(DIRECTNESSES)),
});

/** Statements by issue, then date, source, times and id, so that both engines sum them in the same order. */
export async function readStatementColumns(run: Run, filter: ColumnsFilter): Promise<StatementColumns> {
  const parts = Object.keys(filter).length > 0 ? [filter] : await partsOfAll(run);
  const rows = (await Promise.all(parts.map((part) => run(statementColumns(part))))).flat();
  const groups = rows.map(toSortedGroup).sort(compareGroups);
  const size = groups.reduce((sum, { id }) => sum + id.length, 0);
  const [actors, issues, sources, utterances] = [new Index(), new Index(), new Index(), new Index()];
  const columns = {
    ids: new Array<string>(size),
    actor: new Int32Array(size),
    issue: new Int32Array(size),
    source: new Int32Array(size),
    utterance: new Int32Array(size).fill(-1),
    day: new Int32Array(size),
    position: new Uint8Array(size),
    value: new Float64Array(size).fill(Number.NaN),
    kind: new Uint8Array(size).fill(STATEMENT_KINDS.indexOf(COMMON.kind)),
    credibility: new Uint8Array(size),
    directness: new Uint8Array(size).fill(DIRECTNESSES.indexOf(COMMON.directness)),
    recorded: new Float64Array(size),
    retracted: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
  };
  const reliabilityOf = new Map<string, Reliability | ''>();
  let at = 0;
  for (const { order, ...entry } of groups) {
    const end = at + order.length;
    columns.issue.fill(issues.of(entry.issue), at, end);
    columns.source.fill(sources.of(entry.source), at, end);
    columns.day.fill(toDayNumber(entry.date), at, end);
    columns.recorded.fill(toInstant(entry.recordedAt), at, end);
    reliabilityOf.set(entry.source, entry.reliability);
    for (const place of order) {
      const id = entry.id[place] ?? '';
      columns.ids[at] = id;
      columns.actor[at] = actors.of(entry.actor[place] ?? '');
      columns.position[at] = toPositionCode(entry.position[place] ?? 'UNDECIDED');
      at++;
    }
    const fill = <T>(column: ColumnOfNumbers, has: ReadonlyMap<string, T> | undefined, code: (value: T) => number) => {
      if (has) fillFew(column, columns.ids, [end - order.length, end], has, code);
    };
    fill(columns.value, entry.value, (value) => value);
    fill(columns.utterance, entry.utterance, (utterance) => utterances.of(utterance));
    fill(columns.retracted, entry.retractedAt, toInstant);
    fill(columns.kind, entry.kind, (kind) => STATEMENT_KINDS.indexOf(kind));
    fill(columns.credibility, entry.credibility, (credibility) => credibility);
    fill(columns.directness, entry.directness, (directness) => DIRECTNESSES.indexOf(directness));
  }
  return {
    ...columns,
    actors: actors.strings,
    issues: issues.strings,
    sources: sources.strings,
    reliabilities: Uint8Array.from(sources.strings, (id) => toReliabilityCode(reliabilityOf.get(id) || null)),
    utterances: utterances.strings,
  };
}

/** All issues, in parts to be read side by side where there are many. */
async function partsOfAll(run: Run): Promise<ColumnsFilter[]> {
  const [row] = await run(allIds('issue'));
  const { ids } = idsRow(row, 'ids of issues');
  if (ids.length < MANY_ISSUES) return [{}];
  return Array.from({ length: PARTS }, (_, part) => ({ issues: ids.filter((_id, at) => at % PARTS === part) }));
}

type ColumnOfNumbers = Int32Array | Uint8Array | Float64Array;

/** Sets the rows between of those statements that have something. */
function fillFew<T>(
  column: ColumnOfNumbers,
  ids: readonly string[],
  [from, end]: readonly [number, number],
  has: ReadonlyMap<string, T>,
  code: (value: T) => number,
): void {
  for (let row = from; row < end; row++) {
    const value = has.get(ids[row] ?? '');
    if (value !== undefined) column[row] = code(value);
  }
}

/** A group and the places of its statements in order. Ids are ASCII slugs: `<` is their code-point order. */
function toSortedGroup(row: Row) {
  const entry = group(row, 'statement columns');
  const { id, retractedAt } = entry;
  const retraction = (place: number): string => retractedAt?.get(id[place] ?? '') ?? '';
  const order = [...id.keys()].sort(
    (a, b) => (retractedAt && compare(retraction(a), retraction(b))) || ((id[a] ?? '') < (id[b] ?? '') ? -1 : 1),
  );
  return { ...entry, order };
}

type Group = ReturnType<typeof toSortedGroup>;
const compareGroups = (a: Group, b: Group): number =>
  compare(a.issue, b.issue) ||
  compare(a.date, b.date) ||
  compare(a.source, b.source) ||
  compare(a.recordedAt, b.recordedAt);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
