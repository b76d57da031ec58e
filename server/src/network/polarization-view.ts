import { type NetworkParameters, networkPolarization } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { checkCamps } from './check-camps.ts';

export interface PolarizationView {
  score: number;
  camps: { kind: 'actor' | 'issue'; members: string[] }[];
}

/** Computed once per revision and parameters. @throws BAD_USER_INPUT, and TOO_COMPLEX for too many nodes to try all divisions */
export function polarizationView(
  snapshot: Snapshot,
  parameters: NetworkParameters,
  camps: number,
): Promise<PolarizationView | null> {
  checkCamps(camps);
  return snapshot.once(`polarization ${camps} ${canonicalJson(parameters)}`, async () => {
    const statements = await snapshot.statementsFor(parameters);
    const found = networkPolarization(snapshot.index, statements, parameters, camps);
    const kind = parameters.nodes === 'ACTORS' ? 'actor' : 'issue';
    return found && { score: found.score, camps: found.camps.map((members) => ({ kind, members })) };
  });
}
