import { createHash } from 'node:crypto';
import type { NetworkParameters } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { version } from '../version.ts';

/** All it takes to get the same answer again and to check it. */
export interface Reproducibility {
  method: NetworkParameters['method'];
  version: string;
  /** Canonical JSON. */
  parameters: string;
  graphRevision: string;
  /** The newest recorded time in that graph: as known then, the answer is the same later. */
  recordedAt: string | null;
  /** SHA-256 of the answer as canonical JSON, 64 hex digits. */
  hash: string;
}

export function reproducibilityOf(snapshot: Snapshot, parameters: NetworkParameters, answer: unknown): Reproducibility {
  return {
    method: parameters.method,
    version,
    parameters: canonicalJson(parameters),
    graphRevision: snapshot.state.revision,
    recordedAt: snapshot.state.recordedAt,
    hash: createHash('sha256').update(canonicalJson(answer)).digest('hex'),
  };
}
