import { type Contradiction, type NetworkParameters, toDayNumber } from '@stancegraph/analysis';
import { CONTRADICTION_DEFAULTS, contradictionTable } from '../../network/contradictions-view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { MOST } from '../limits.ts';

/** The newest contradictions up to the day. */
export async function contradictingOf(
  snapshot: Snapshot,
  { asOf, knownOn, actors }: NetworkParameters,
  issues: string[],
): Promise<Contradiction[]> {
  if (issues.length === 0) return [];
  const table = await contradictionTable(snapshot, { ...CONTRADICTION_DEFAULTS, issues, actors, knownOn });
  const latest = toDayNumber(asOf);
  const found: Contradiction[] = [];
  for (let row = 0; row < table.size && found.length < MOST.contradictions; row++) {
    const contradiction = table.get(row);
    if (contradiction.on <= latest) found.push(contradiction);
  }
  return found;
}
