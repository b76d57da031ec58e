import {
  DIRECTNESSES,
  type Directness,
  NO_RELIABILITY,
  type Position,
  RELIABILITIES,
  type Reliability,
  STATEMENT_KINDS,
  type StatementColumns,
  type StatementKind,
  toDayNumber,
  toInstant,
  toPositionCode,
} from '../src/index.ts';

export interface StatementRow {
  id: string;
  actor: string;
  issue: string;
  source?: string;
  date?: string;
  position: Position;
  value?: number;
  kind?: StatementKind;
  credibility?: number;
  directness?: Directness;
  utterance?: string;
  recordedAt?: string;
  retractedAt?: string;
}

/** `reliability` is by source; left out: nobody judged it. */
export function statementColumns(
  rows: readonly StatementRow[],
  reliability: Readonly<Record<string, Reliability>> = {},
): StatementColumns {
  const actors = [...new Set(rows.map(({ actor }) => actor))];
  const issues = [...new Set(rows.map(({ issue }) => issue))];
  const sources = [...new Set(rows.map(({ source = 'report' }) => source))];
  const utterances = [...new Set(rows.flatMap(({ utterance }) => utterance ?? []))];
  return {
    ids: rows.map(({ id }) => id),
    actors,
    issues,
    sources,
    reliabilities: Uint8Array.from(sources, (id) => {
      const judged = reliability[id];
      return judged === undefined ? NO_RELIABILITY : RELIABILITIES.indexOf(judged);
    }),
    utterances,
    actor: Int32Array.from(rows, ({ actor }) => actors.indexOf(actor)),
    issue: Int32Array.from(rows, ({ issue }) => issues.indexOf(issue)),
    source: Int32Array.from(rows, ({ source = 'report' }) => sources.indexOf(source)),
    utterance: Int32Array.from(rows, ({ utterance }) => (utterance === undefined ? -1 : utterances.indexOf(utterance))),
    day: Int32Array.from(rows, ({ date = '2025-03-01' }) => toDayNumber(date)),
    position: Uint8Array.from(rows, ({ position }) => toPositionCode(position)),
    value: Float64Array.from(rows, ({ value = Number.NaN }) => value),
    kind: Uint8Array.from(rows, ({ kind = 'SAID' }) => STATEMENT_KINDS.indexOf(kind)),
    credibility: Uint8Array.from(rows, ({ credibility = 0 }) => credibility),
    directness: Uint8Array.from(rows, ({ directness = 'OWN_WORDS' }) => DIRECTNESSES.indexOf(directness)),
    recorded: Float64Array.from(rows, ({ recordedAt = '2025-01-01T00:00:00.000Z' }) => toInstant(recordedAt)),
    retracted: Float64Array.from(rows, ({ retractedAt }) =>
      retractedAt === undefined ? Number.POSITIVE_INFINITY : toInstant(retractedAt),
    ),
  };
}
