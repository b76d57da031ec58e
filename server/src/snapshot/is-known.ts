import type { Recorded } from '@stancegraph/analysis';

/** Whether a fact was recorded and not retracted at that instant; null = now. */
export function isKnown({ recordedAt, retractedAt }: Recorded, knownOn: string | null): boolean {
  if (knownOn === null) return retractedAt === null;
  return recordedAt <= knownOn && (retractedAt === null || retractedAt > knownOn);
}
