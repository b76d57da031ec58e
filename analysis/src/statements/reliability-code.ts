import { NO_RELIABILITY, RELIABILITIES, type Reliability } from '../model.ts';

/** How a source's reliability stands in columns: its index, or `NO_RELIABILITY` where nobody judged it. */
export function toReliabilityCode(reliability: Reliability | null): number {
  return reliability === null ? NO_RELIABILITY : RELIABILITIES.indexOf(reliability);
}
