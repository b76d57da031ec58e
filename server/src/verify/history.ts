import type { NetworkParameters, Recorded } from '@stancegraph/analysis';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** The instants at which the graph learned something or took it back that a network may follow from, newest first. */
export async function recordedInstants(snapshot: Snapshot, parameters: NetworkParameters): Promise<string[]> {
  const { actors, issues, offices, memberships, conditions, stances } = snapshot.world;
  const instants = new Set<string>();
  const note = (records: readonly Recorded[]) => {
    for (const { recordedAt, retractedAt } of records) {
      instants.add(recordedAt);
      if (retractedAt !== null) instants.add(retractedAt);
    }
  };
  for (const records of [actors, issues, offices, memberships, conditions, stances]) note(records);
  for (const { statuses } of conditions) note(statuses);
  const statements = await snapshot.statementsFor(parameters);
  if (statements !== null) {
    const times = new Set([...statements.recorded, ...statements.retracted]);
    for (const time of times) if (Number.isFinite(time)) instants.add(new Date(time).toISOString());
  }
  return [...instants].sort().reverse();
}
