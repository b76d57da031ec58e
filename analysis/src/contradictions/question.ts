export const CONTRADICTION_KINDS = ['SELF', 'PRINCIPAL_AGENT', 'WORD_DEED', 'REPORTS'] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

export interface ContradictionsQuestion {
  /** Null = all. */
  issues: readonly string[] | null;
  /** Either side is one of them; null = all. */
  actors: readonly string[] | null;
  kinds: readonly ContradictionKind[] | null;
  /** Days, ISO, half-open: when the later statement was made; null = ever. */
  window: { from: string; to: string } | null;
  /** Instant, ISO; null = now. */
  knownOn: string | null;
  /** At most so many days lie between the two; reports of one utterance may lie further apart. */
  withinDays: number;
  /** Least |x1 - x2|, above 0. */
  atLeast: number;
}
