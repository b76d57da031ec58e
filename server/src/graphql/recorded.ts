import type { Recorded } from '@stancegraph/analysis';

/** When the graph learned a fact, as GraphQL shows it. */
export function recorded({ recordedAt, retractedAt, retractReason }: Recorded) {
  return { at: recordedAt, retractedAt, retractReason };
}
