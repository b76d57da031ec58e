import { fromColumns, oneMode, type StatementColumns, type Ties, toPositionCode } from '@stancegraph/analysis';
import type { RollCallSize } from './roll-calls.ts';

/** Votes as plain columns ordered by actor and issue: what every peer gets too. */
export interface Votes {
  actor: Int32Array;
  issue: Int32Array;
  /** -1, 0 or 1. */
  value: Float64Array;
}

const NEUTRAL = toPositionCode('NEUTRAL');

export function toVotes({ actor, issue, position }: StatementColumns): Votes {
  const order = Int32Array.from(actor.keys()).sort(
    (i, j) => (actor[i] ?? 0) - (actor[j] ?? 0) || (issue[i] ?? 0) - (issue[j] ?? 0),
  );
  return {
    actor: order.map((i) => actor[i] ?? 0),
    issue: order.map((i) => issue[i] ?? 0),
    // Codes go from SUPPORT, 1, in steps of a half.
    value: Float64Array.from(order, (i) => (NEUTRAL - (position[i] ?? 0)) / 2),
  };
}

/** From the columns to the ties, the counting included. */
export function projectVotes({ actor, issue, value }: Votes, { actors, issues }: RollCallSize): Ties {
  const counts = fromColumns(actors, issues, actor, issue, value, new Float64Array(actor.length).fill(1));
  return oneMode(counts, { aggregation: 'SUBTRACT', normalization: 'AVERAGE', method: 'CORRECTED' });
}
