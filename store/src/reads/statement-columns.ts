import { POSITIONS, type Position, type StatementColumns } from '@stancegraph/analysis';
import type { Row, Run } from '../engine.ts';
import { list, number, object, oneOf, text, texts } from '../kinds/decoders.ts';
import { NO_VALUE, statementColumns } from '../queries/statement-columns.ts';
import { Index } from './index-of-strings.ts';

const group = object({
  issue: text,
  source: text,
  date: text,
  recordedAt: text,
  retractedAt: text,
  ids: texts,
  actors: texts,
  positions: list(oneOf(POSITIONS)),
  values: list(number),
  utterances: texts,
});

/** Statements by issue, then date, source and id, so that both engines sum them in the same order. */
export async function readStatementColumns(run: Run, issues?: readonly string[]): Promise<StatementColumns> {
  const groups = (await run(statementColumns(issues))).map(toSortedGroup).sort(compareGroups);
  const size = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const [actors, issueIds, sources] = [new Index(), new Index(), new Index()];
  const columns = {
    ids: new Array<string>(size),
    actor: new Int32Array(size),
    issue: new Int32Array(size),
    source: new Int32Array(size),
    date: new Array<string>(size),
    position: new Array<Position>(size),
    value: new Float64Array(size),
    utterance: new Array<string | null>(size),
    recordedAt: new Array<string>(size),
    retractedAt: new Array<string | null>(size),
  };
  let at = 0;
  for (const { order, ...entry } of groups) {
    const [issue, source] = [issueIds.of(entry.issue), sources.of(entry.source)];
    const retractedAt = entry.retractedAt || null;
    for (const place of order) {
      columns.ids[at] = entry.ids[place] ?? '';
      columns.actor[at] = actors.of(entry.actors[place] ?? '');
      columns.issue[at] = issue;
      columns.source[at] = source;
      columns.date[at] = entry.date;
      columns.position[at] = entry.positions[place] ?? 'UNDECIDED';
      const value = entry.values[place] ?? NO_VALUE;
      columns.value[at] = value === NO_VALUE ? Number.NaN : value;
      columns.utterance[at] = entry.utterances[place] || null;
      columns.recordedAt[at] = entry.recordedAt;
      columns.retractedAt[at] = retractedAt;
      at++;
    }
  }
  return { ...columns, actors: actors.strings, issues: issueIds.strings, sources: sources.strings };
}

/** A group and the places of its statements by id. Ids are ASCII slugs: `<` is their code-point order. */
function toSortedGroup(row: Row) {
  const entry = group(row, 'statement columns');
  const { ids } = entry;
  const order = Uint32Array.from(ids.keys()).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  return { ...entry, order };
}

type Group = ReturnType<typeof toSortedGroup>;
function compareGroups(a: Group, b: Group): number {
  for (const field of ['issue', 'date', 'source', 'recordedAt', 'retractedAt'] as const) {
    if (a[field] !== b[field]) return a[field] < b[field] ? -1 : 1;
  }
  return 0;
}
