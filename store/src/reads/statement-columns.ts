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
import { inBatches } from '../batches.ts';
import type { Row, Run } from '../engine.ts';
import { list, maybe, number, object, oneOf, text, texts } from '../kinds/decoders.ts';
import type { ColumnsFilter } from '../port.ts';
import { allIds } from '../queries/dump.ts';
import { COMMON, statementColumns } from '../queries/statement-columns.ts';
import { Index } from './index-of-strings.ts';

/** What is decoded while the database goes on with the next. */
const ISSUES_AT_ONCE = 1000;
/** Each keeps a core of the database busy; decoding what two of them give keeps this process busy, so more gain nothing. */
const LANES = 2;
const idsRow = object({ ids: texts });

const group = object({
  issue: text,
  source: text,
  reliability: oneOf(['', ...RELIABILITIES]),
  date: text,
  recordedAt: text,
  id: texts,
  actor: texts,
  position: list(oneOf(POSITIONS)),
  few: list(
    object({
      id: text,
      value: maybe(number),
      utterance: maybe(text),
      retractedAt: maybe(text),
      kind: oneOf(STATEMENT_KINDS),
      credibility: maybe(number),
      directness: oneOf(DIRECTNESSES),
    }),
  ),
});

/** Statements by issue, then date, source, times and id, so that both engines sum them in the same order. */
export async function readStatementColumns(run: Run, filter: ColumnsFilter): Promise<StatementColumns> {
  const groups = (await readGroups(run, filter)).sort(compareGroups);
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
  for (const { order, few, ...entry } of groups) {
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
      const has = few?.get(id);
      if (has) {
        columns.kind[at] = STATEMENT_KINDS.indexOf(has.kind);
        columns.directness[at] = DIRECTNESSES.indexOf(has.directness);
        columns.credibility[at] = has.credibility ?? 0;
        columns.value[at] = has.value ?? Number.NaN;
        if (has.utterance !== null) columns.utterance[at] = utterances.of(has.utterance);
        if (has.retractedAt !== null) columns.retracted[at] = toInstant(has.retractedAt);
      }
      at++;
    }
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

/** Where all are asked for, some issues after others, each part decoded while the database reads the next. */
async function readGroups(run: Run, filter: ColumnsFilter): Promise<Group[]> {
  const parts = Object.keys(filter).length > 0 ? [filter] : await partsOfAll(run);
  const groups: Group[] = [];
  const lane = async () => {
    for (let part = parts.pop(); part; part = parts.pop()) {
      for (const row of await run(statementColumns(part))) groups.push(toSortedGroup(row));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return groups;
}

async function partsOfAll(run: Run): Promise<ColumnsFilter[]> {
  const [row] = await run(allIds('issue'));
  const { ids } = idsRow(row, 'ids of issues');
  return ids.length < ISSUES_AT_ONCE ? [{}] : [...inBatches(ids, ISSUES_AT_ONCE)].map((issues) => ({ issues }));
}

/** A group, the places of its statements in order, and what few of them have, if any. */
function toSortedGroup(row: Row) {
  const { few, ...entry } = group(row, 'statement columns');
  const has = few.length > 0 ? new Map(few.map((one) => [one.id, one])) : undefined;
  const { id } = entry;
  const retraction = (place: number): string => has?.get(id[place] ?? '')?.retractedAt ?? '';
  const order = [...id.keys()].sort(
    (a, b) => (has && compare(retraction(a), retraction(b))) || compare(id[a] ?? '', id[b] ?? ''),
  );
  return { ...entry, few: has, order };
}

type Group = ReturnType<typeof toSortedGroup>;
const compareGroups = (a: Group, b: Group): number =>
  compare(a.issue, b.issue) ||
  compare(a.date, b.date) ||
  compare(a.source, b.source) ||
  compare(a.recordedAt, b.recordedAt);

/** Ids are ASCII slugs: `<` is their code-point order. */
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
