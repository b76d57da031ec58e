import { type NetworkParameters, POSITIONS, type Position } from '@stancegraph/analysis';
import type { Snapshot } from '../snapshot/snapshot.ts';

export interface ChangedStatement {
  id: string;
  change: 'ADDED' | 'RETRACTED';
  actor: string;
  issue: string;
  position: Position;
  at: string;
}
const DAY_MS = 86_400_000;

/**
 * The statements that a network of statements counts, or counted, and that were recorded or taken back between the two
 * instants; newest first. O(statements).
 */
export async function changedStatements(
  snapshot: Snapshot,
  { window, asOf }: NetworkParameters,
  issues: readonly string[] | null,
  { knownFrom, knownTo }: { knownFrom: string; knownTo: string | null },
): Promise<ChangedStatement[]> {
  const columns = await snapshot.statementColumns();
  const [then, now] = [Date.parse(knownFrom), knownTo === null ? Number.MAX_VALUE : Date.parse(knownTo)];
  const [first, last] = window
    ? [Date.parse(window.from), Date.parse(window.to)]
    : [Number.NEGATIVE_INFINITY, Date.parse(asOf) + DAY_MS];
  const changed: ChangedStatement[] = [];
  columns.ids.forEach((id, at) => {
    const [recorded = 0, retracted = 0] = [columns.recorded[at], columns.retracted[at]];
    const [was, is] = [then, now].map((instant) => recorded <= instant && retracted > instant);
    const day = (columns.day[at] ?? 0) * DAY_MS;
    const issue = columns.issues[columns.issue[at] ?? -1] ?? '';
    if (was === is || day < first || day >= last || !(issues?.includes(issue) ?? true)) return;
    changed.push({
      id,
      change: is ? 'ADDED' : 'RETRACTED',
      actor: columns.actors[columns.actor[at] ?? -1] ?? '',
      issue,
      position: POSITIONS[columns.position[at] ?? -1] ?? 'UNDECIDED',
      at: new Date(is ? recorded : retracted).toISOString(),
    });
  });
  return changed.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1));
}
