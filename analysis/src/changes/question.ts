import type { Level } from '../network-model.ts';

/** From the picture of one day as known at one instant to that of another. */
export interface ChangesQuestion {
  /** Days, ISO. */
  from: string;
  to: string;
  /** Instants, ISO; null = all that is known now. */
  knownFrom: string | null;
  knownTo: string | null;
  /** Only these; null = all. */
  issues: readonly string[] | null;
  level: Level;
}
