import { type NetworkParameters, POSITIONS, type Position, type StatementColumns } from '@stancegraph/analysis';
import type { Snapshot } from '../snapshot/snapshot.ts';

export interface ChangedStatement {
  id: string;
  /** Its date, in days since 1970-01-01. */
  day: number;
  change: 'ADDED' | 'RETRACTED';
  actor: string;
  issue: string;
  position: Position;
  at: string;
}
const DAY_MS = 86_400_000;

/**
 * The statements that networks of statements count, or counted, and that were recorded or taken back between the two
 * instants: a list for each network, newest first. O(statements) for all networks together.
 */
export async function changedStatements(
  snapshot: Snapshot,
  asked: readonly NetworkParameters[],
  issues: readonly string[] | null,
  between: { knownFrom: string; knownTo: string | null },
): Promise<ChangedStatement[][]> {
  const spans = asked.map(daysOf);
  const first = Math.min(...spans.map((span) => span.first));
  const end = Math.max(...spans.map((span) => span.end));
  const changed = changedWithin(await snapshot.statementColumns(), { first, end }, issues, between);
  return spans.map((span) => changed.filter(({ day }) => day >= span.first && day < span.end));
}

/** Days since 1970-01-01, the end left out. */
interface Span {
  first: number;
  end: number;
}

function daysOf({ window, asOf }: NetworkParameters): Span {
  if (window) return { first: Date.parse(window.from) / DAY_MS, end: Date.parse(window.to) / DAY_MS };
  return { first: Number.NEGATIVE_INFINITY, end: Date.parse(asOf) / DAY_MS + 1 };
}

function changedWithin(
  columns: StatementColumns,
  { first, end }: Span,
  issues: readonly string[] | null,
  { knownFrom, knownTo }: { knownFrom: string; knownTo: string | null },
): ChangedStatement[] {
  const [then, now] = [Date.parse(knownFrom), knownTo === null ? Number.MAX_VALUE : Date.parse(knownTo)];
  const changed: ChangedStatement[] = [];
  columns.ids.forEach((id, at) => {
    const [recorded = 0, retracted = 0] = [columns.recorded[at], columns.retracted[at]];
    const [was, is] = [then, now].map((instant) => recorded <= instant && retracted > instant);
    const day = columns.day[at] ?? 0;
    const issue = columns.issues[columns.issue[at] ?? -1] ?? '';
    if (was === is || day < first || day >= end || !(issues?.includes(issue) ?? true)) return;
    changed.push({
      id,
      day,
      change: is ? 'ADDED' : 'RETRACTED',
      actor: columns.actors[columns.actor[at] ?? -1] ?? '',
      issue,
      position: POSITIONS[columns.position[at] ?? -1] ?? 'UNDECIDED',
      at: new Date(is ? recorded : retracted).toISOString(),
    });
  });
  return changed.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1));
}
