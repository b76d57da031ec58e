import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import type { NetworkParameters } from '@stancegraph/analysis';
import type { Reproducibility } from '../network/reproducibility.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { version } from '../version.ts';
import { recordedInstants } from './history.ts';

export type Verdict = 'EQUAL' | 'DRIFTED' | 'DIFFERENT_VERSION' | 'UNKNOWN_HASH';

/** What a picture claims: its hash, and where it says so the graph's newest recorded time and the program's version. */
export interface Claimed {
  hash: string;
  recordedAt?: string | undefined;
  version?: string | undefined;
}

export interface Verification {
  verdict: Verdict;
  /** The same question, answered now. */
  now: Reproducibility;
  /** Where it drifted: the instant, as known on which the answer has the hash. */
  pictured: string | null;
  /** How many instants of the recorded history were tried, of how many. */
  tried: number;
  instants: number;
}

/** So many answers are looked for at most, and for so long: each may cost what a picture costs. */
const MOST_TRIED = 24;
const PATIENCE_MS = 3000;

/**
 * Whether a hash is that of the answer as it is now, or as it was known once. No past answer is kept: the graph keeps
 * what it knew when, so a past answer is computed again. A hash that none has is not said to have drifted: another version
 * counts otherwise, or it is none of this question in this graph.
 */
export async function verifyAnswer(
  snapshot: Snapshot,
  parameters: NetworkParameters,
  claimed: Claimed,
  answerTo: (parameters: NetworkParameters) => Promise<Reproducibility>,
): Promise<Verification> {
  const now = await answerTo(parameters);
  const answer = { now, pictured: null, tried: 0, instants: 0 };
  if (now.hash === claimed.hash) return { ...answer, verdict: 'EQUAL' };
  const instants = await candidates(snapshot, parameters, claimed);
  const until = performance.now() + PATIENCE_MS;
  let tried = 0;
  for (const instant of instants.slice(0, MOST_TRIED)) {
    if (tried > 0 && performance.now() > until) break;
    tried++;
    if ((await answerTo({ ...parameters, knownOn: instant })).hash === claimed.hash) {
      return { now, verdict: 'DRIFTED', pictured: instant, tried, instants: instants.length };
    }
    await setImmediate();
  }
  const verdict = claimed.version === undefined || claimed.version === version ? 'UNKNOWN_HASH' : 'DIFFERENT_VERSION';
  return { ...answer, verdict, tried, instants: instants.length };
}

/** The instant that the picture names comes first. */
async function candidates(
  snapshot: Snapshot,
  parameters: NetworkParameters,
  { recordedAt }: Claimed,
): Promise<string[]> {
  const before = (instant: string) => parameters.knownOn === null || instant < parameters.knownOn;
  const found = await recordedInstants(snapshot, parameters);
  return [...new Set([...(recordedAt === undefined ? [] : [recordedAt]), ...found])].filter(before);
}
