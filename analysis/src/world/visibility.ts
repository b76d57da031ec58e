import type { Recorded } from '../model.ts';
import { remembering, toInstant } from '../time/day-number.ts';

/** When records were known: from `recorded` until `retracted` (milliseconds; Infinity = not taken back). */
export interface Visibility {
  recorded: Float64Array;
  retracted: Float64Array;
}

export function toVisibility(records: readonly Recorded[]): Visibility {
  const instant = remembering(toInstant);
  const recorded = new Float64Array(records.length);
  const retracted = new Float64Array(records.length);
  records.forEach((record, i) => {
    recorded[i] = instant(record.recordedAt);
    retracted[i] = record.retractedAt === null ? Number.POSITIVE_INFINITY : instant(record.retractedAt);
  });
  return { recorded, retracted };
}

/** Known at the instant; null asks for all that is not retracted. */
export function isVisible(visibility: Visibility, index: number, knownOn: number | null): boolean {
  const retracted = visibility.retracted[index] ?? 0;
  if (knownOn === null) return retracted === Number.POSITIVE_INFINITY;
  return (visibility.recorded[index] ?? Number.POSITIVE_INFINITY) <= knownOn && retracted > knownOn;
}
