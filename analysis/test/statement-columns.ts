import { type Position, type StatementColumns, toDayNumber, toInstant, toPositionCode } from '../src/index.ts';

export interface StatementRow {
  id: string;
  actor: string;
  issue: string;
  source?: string;
  date?: string;
  position: Position;
  value?: number;
  utterance?: string;
  recordedAt?: string;
  retractedAt?: string;
}

export function statementColumns(rows: readonly StatementRow[]): StatementColumns {
  const actors = [...new Set(rows.map(({ actor }) => actor))];
  const issues = [...new Set(rows.map(({ issue }) => issue))];
  const sources = [...new Set(rows.map(({ source = 'report' }) => source))];
  const utterances = [...new Set(rows.flatMap(({ utterance }) => utterance ?? []))];
  return {
    ids: rows.map(({ id }) => id),
    actors,
    issues,
    sources,
    utterances,
    actor: Int32Array.from(rows, ({ actor }) => actors.indexOf(actor)),
    issue: Int32Array.from(rows, ({ issue }) => issues.indexOf(issue)),
    source: Int32Array.from(rows, ({ source = 'report' }) => sources.indexOf(source)),
    utterance: Int32Array.from(rows, ({ utterance }) => (utterance === undefined ? -1 : utterances.indexOf(utterance))),
    day: Int32Array.from(rows, ({ date = '2025-03-01' }) => toDayNumber(date)),
    position: Uint8Array.from(rows, ({ position }) => toPositionCode(position)),
    value: Float64Array.from(rows, ({ value = Number.NaN }) => value),
    recorded: Float64Array.from(rows, ({ recordedAt = '2025-01-01T00:00:00.000Z' }) => toInstant(recordedAt)),
    retracted: Float64Array.from(rows, ({ retractedAt }) =>
      retractedAt === undefined ? Number.POSITIVE_INFINITY : toInstant(retractedAt),
    ),
  };
}
