import type { Position, Reliability } from '../model.ts';

/** In a list of ids or tags: those that have none. No id and no tag looks like it. */
export const NONE = '-';

/** How sure whoever recorded a stance was: HIGH from 0.8, MEDIUM from 0.5, LOW below, NOT_GIVEN where nobody said. */
export const CONFIDENCE_BANDS = ['HIGH', 'MEDIUM', 'LOW', 'NOT_GIVEN'] as const;
export type ConfidenceBand = (typeof CONFIDENCE_BANDS)[number];

/** Admiralty codes as of `RELIABILITIES`, and sources that nobody judged. */
export const SOURCE_RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F', 'NOT_JUDGED'] as const;
export type SourceReliability = Reliability | 'NOT_JUDGED';

/**
 * What narrows a network beside issues, topics and actors. It hides and never changes where anybody stands: conditions,
 * offices and means are worked out first. Null = no restriction; any of the values of one is enough, all filters count.
 */
export interface Filters {
  /** Organisations that an actor is a member of, or takes part in, on the day. */
  membersOf: string[] | null;
  /** Actors that somebody speaks for on the day. */
  officesOf: string[] | null;
  /** Of an actor on an issue; of a statement with basis STATEMENTS. */
  positions: Position[] | null;
  /** Basis STANCES only. */
  confidences: ConfidenceBand[] | null;
  /** Of a source of the statements that a position rests on. */
  reliabilities: SourceReliability[] | null;
  /** The same, by the source's id. */
  sources: string[] | null;
  /** When a stance began, or a statement was made; half-open. */
  period: { from: string; to: string } | null;
}

export function bandOf(confidence: number | null): ConfidenceBand {
  if (confidence === null) return 'NOT_GIVEN';
  return confidence >= 0.8 ? 'HIGH' : confidence >= 0.5 ? 'MEDIUM' : 'LOW';
}

/** Whether a filter of positions needs the statements under them. */
export const needsStatements = ({ reliabilities, sources }: Filters): boolean =>
  reliabilities !== null || sources !== null;
