import type { Position, StatementColumns } from '../src/index.ts';

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
  return {
    ids: rows.map(({ id }) => id),
    actors,
    issues,
    sources,
    actor: Int32Array.from(rows, ({ actor }) => actors.indexOf(actor)),
    issue: Int32Array.from(rows, ({ issue }) => issues.indexOf(issue)),
    source: Int32Array.from(rows, ({ source = 'report' }) => sources.indexOf(source)),
    date: rows.map(({ date = '2025-03-01' }) => date),
    position: rows.map(({ position }) => position),
    value: Float64Array.from(rows, ({ value = Number.NaN }) => value),
    utterance: rows.map(({ utterance = null }) => utterance),
    recordedAt: rows.map(({ recordedAt = '2025-01-01T00:00:00.000Z' }) => recordedAt),
    retractedAt: rows.map(({ retractedAt = null }) => retractedAt),
  };
}
