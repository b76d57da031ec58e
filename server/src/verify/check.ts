import type { NetworkParameters } from '@stancegraph/analysis';
import type { Graph, ReadOptions } from '@stancegraph/store';
import { coalitionView } from '../network/coalition-view.ts';
import type { Reproducibility } from '../network/reproducibility.ts';
import type { SpanAsked } from '../network/series-span.ts';
import { slicesOf } from '../network/series-views.ts';
import { timelineAnswer, timelineSpan } from '../picture/timeline.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Drift, driftOf } from './drift.ts';
import { type Claimed, type Verdict, type Verification, verifyAnswer } from './verify-answer.ts';

/** The answer of `/verify`, of `stancegraph verify --json` and to the element. */
export interface Check {
  verdict: Verdict;
  /** In one sentence. */
  message: string;
  hash: string;
  /** The same question, answered now. */
  now: Reproducibility;
  /** Where it drifted: the instant, as known on which the answer has the hash. */
  pictured: string | null;
  drift: Drift | null;
}

/** Checks what a picture claims, one over time where a span is given, and where it drifted says what changed since. */
export async function check(
  snapshot: Snapshot,
  graph: Graph,
  parameters: NetworkParameters,
  { from, to, step, ...claimed }: Claimed & SpanAsked,
  read: ReadOptions,
): Promise<Check> {
  const span = (from ?? to ?? step) ? timelineSpan(snapshot, parameters, { from, to, step }) : null;
  const verification = await verifyAnswer(snapshot, parameters, claimed, async (asked) =>
    span
      ? (await timelineAnswer(snapshot, asked, span)).reproducibility
      : (await coalitionView(snapshot, asked)).reproducibility(),
  );
  const { verdict, now, pictured } = verification;
  const between = pictured === null ? null : { knownFrom: pictured, knownTo: parameters.knownOn };
  const asked = span ? slicesOf(parameters, span).map((slice) => slice.parameters) : [parameters];
  const drift = between && (await driftOf(snapshot, graph, asked, between, read));
  return { verdict, message: messageOf(verification, claimed, drift), hash: claimed.hash, now, pictured, drift };
}

function messageOf(
  { verdict, now, pictured, tried, instants }: Verification,
  claimed: Claimed,
  drift: Drift | null,
): string {
  switch (verdict) {
    case 'EQUAL':
      return 'The picture is equal to what the graph says now.';
    case 'DRIFTED':
      return `${drift ? whatChanged(drift) : ''} since ${pictured?.slice(0, 'YYYY-MM-DD'.length)}.`;
    case 'DIFFERENT_VERSION':
      return `The picture is of version ${claimed.version}, this is ${now.version}: it may count otherwise, so neither equal nor drifted can be said.`;
    case 'UNKNOWN_HASH':
      return tried < instants
        ? `Neither now nor at the newest ${tried} of ${instants} recorded instants does this question have this hash; give the picture's "recordedAt".`
        : 'This question has never had this hash in this graph: other parameters, another graph, or another program.';
  }
}

const KINDS = [
  ['stances', 'stance'],
  ['conditions', 'condition'],
  ['statements', 'statement'],
] as const;

/** "2 stances and 1 condition changed". */
function whatChanged(drift: Drift): string {
  const parts = KINDS.flatMap(([kind, word]) => {
    const { total } = drift[kind];
    return total === 0 ? [] : [`${total} ${word}${total === 1 ? '' : 's'}`];
  });
  return `${parts.length === 0 ? 'Only numbers' : parts.join(' and ')} changed`;
}
