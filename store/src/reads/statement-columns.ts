import {
  DIRECTNESSES,
  NO_RELIABILITY,
  POSITIONS,
  RELIABILITIES,
  type Reliability,
  STATEMENT_KINDS,
  type StatementColumns,
  toDayNumber,
  toInstant,
  toPositionCode,
} from '@stancegraph/analysis';
import type { Row, Run } from '../engine.ts';
import { list, number, object, oneOf, text, texts } from '../kinds/decoders.ts';
import { NO_VALUE, statementColumns } from '../queries/statement-columns.ts';
import { Index } from './index-of-strings.ts';

const group = object({
  issue: text,
  source: text,
  reliability: oneOf(['', ...RELIABILITIES]),
  date: text,
  recordedAt: text,
  retractedAt: text,
  kind: oneOf(STATEMENT_KINDS),
  credibility: number,
  directness: oneOf(DIRECTNESSES),
  ids: texts,
  actors: texts,
  positions: list(oneOf(POSITIONS)),
  values: list(number),
  utterances: texts,
});

/** Statements by issue, then date, source, times, sort of act and id, so that both engines sum them in the same order. */
export async function readStatementColumns(run: Run, issues?: readonly string[]): Promise<StatementColumns> {
  const groups = (await run(statementColumns(issues))).map(toSortedGroup).sort(compareGroups);
  const size = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const [actors, issueIds, sources, utterances] = [new Index(), new Index(), new Index(), new Index()];
  const columns = {
    ids: new Array<string>(size),
    actor: new Int32Array(size),
    issue: new Int32Array(size),
    source: new Int32Array(size),
    utterance: new Int32Array(size),
    day: new Int32Array(size),
    position: new Uint8Array(size),
    value: new Float64Array(size),
    kind: new Uint8Array(size),
    credibility: new Uint8Array(size),
    directness: new Uint8Array(size),
    recorded: new Float64Array(size),
    retracted: new Float64Array(size),
  };
  const reliabilityOf = new Map<string, Reliability | ''>();
  let at = 0;
  for (const { order, ...entry } of groups) {
    const end = at + order.length;
    columns.issue.fill(issueIds.of(entry.issue), at, end);
    columns.source.fill(sources.of(entry.source), at, end);
    columns.day.fill(toDayNumber(entry.date), at, end);
    columns.recorded.fill(toInstant(entry.recordedAt), at, end);
    columns.retracted.fill(entry.retractedAt ? toInstant(entry.retractedAt) : Number.POSITIVE_INFINITY, at, end);
    columns.kind.fill(STATEMENT_KINDS.indexOf(entry.kind), at, end);
    columns.credibility.fill(entry.credibility, at, end);
    columns.directness.fill(DIRECTNESSES.indexOf(entry.directness), at, end);
    reliabilityOf.set(entry.source, entry.reliability);
    for (const place of order) {
      columns.ids[at] = entry.ids[place] ?? '';
      columns.actor[at] = actors.of(entry.actors[place] ?? '');
      columns.position[at] = toPositionCode(entry.positions[place] ?? 'UNDECIDED');
      const value = entry.values[place] ?? NO_VALUE;
      columns.value[at] = value === NO_VALUE ? Number.NaN : value;
      const utterance = entry.utterances[place];
      columns.utterance[at] = utterance ? utterances.of(utterance) : -1;
      at++;
    }
  }
  return {
    ...columns,
    actors: actors.strings,
    issues: issueIds.strings,
    sources: sources.strings,
    reliabilities: Uint8Array.from(sources.strings, (id) => toReliabilityCode(reliabilityOf.get(id) ?? '')),
    utterances: utterances.strings,
  };
}

function toReliabilityCode(reliability: Reliability | ''): number {
  return reliability === '' ? NO_RELIABILITY : RELIABILITIES.indexOf(reliability);
}

/** A group and the places of its statements by id. Ids are ASCII slugs: `<` is their code-point order. */
function toSortedGroup(row: Row) {
  const entry = group(row, 'statement columns');
  const { ids } = entry;
  const order = Uint32Array.from(ids.keys()).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  return { ...entry, order };
}

const ORDER = ['issue', 'date', 'source', 'recordedAt', 'retractedAt', 'kind', 'credibility', 'directness'] as const;

type Group = ReturnType<typeof toSortedGroup>;
function compareGroups(a: Group, b: Group): number {
  for (const field of ORDER) {
    if (a[field] !== b[field]) return a[field] < b[field] ? -1 : 1;
  }
  return 0;
}
