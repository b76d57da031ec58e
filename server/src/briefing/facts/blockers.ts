import { setImmediate } from 'node:timers/promises';
import { type NetworkParameters, type Position, type Step, whatWouldItTake } from '@stancegraph/analysis';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { MOST } from '../limits.ts';
import type { StandingEntry } from './standing.ts';

/** Who is against, and the smallest sets of conditions under which it would be so no longer. */
export interface Blocker {
  entry: StandingEntry;
  to: Position;
  ways: Step[][];
  /** Whether there are no others up to the size searched for. */
  complete: boolean;
}

/** Operations per search: some hundredths of a second. */
const BUDGET = 300_000;
const LARGEST_SET = 3;
const MOST_WAYS = 3;
/** What a blocker could come to: support, or at least no opposition. */
const GOALS = ['LEAN_SUPPORT', 'NEUTRAL'] as const;

/** Those that oppose come before those that lean to. */
export async function blockersOf(
  snapshot: Snapshot,
  { asOf, knownOn, level, assume }: NetworkParameters,
  standing: readonly StandingEntry[],
): Promise<Blocker[]> {
  const against = (['OPPOSE', 'LEAN_OPPOSE'] as const).flatMap((position) =>
    standing.filter((entry) => entry.position === position),
  );
  const blockers: Blocker[] = [];
  for (const entry of against.slice(0, MOST.blockers)) {
    let found: Blocker = { entry, to: 'NEUTRAL', ways: [], complete: true };
    for (const to of GOALS) {
      await setImmediate();
      const { answers, complete } = whatWouldItTake(snapshot.index, {
        asOf,
        knownOn,
        level,
        assume,
        goal: { issue: entry.issue, position: to, atLeast: null, include: [entry.actor] },
        maxSize: LARGEST_SET,
        movers: 'NONE',
        budget: BUDGET,
      });
      const ways = answers.slice(0, MOST_WAYS).map(({ steps }) => steps);
      found = { entry, to, ways, complete: found.complete && complete };
      if (ways.length > 0) break;
    }
    blockers.push(found);
  }
  return blockers;
}
