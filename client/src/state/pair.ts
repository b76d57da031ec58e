import { type EvidencePosition, evidenceLack, isNotEnough } from './evidence.ts';

/** What two hold of one issue, or that one of them has not spoken. */
export interface PairRow<P> {
  issue: { id: string; title: string };
  first: P | null;
  second: P | null;
  verdict: PairVerdict;
}
export const PAIR_VERDICTS = ['differ', 'agree', 'between', 'undecided', 'silent'] as const;
export type PairVerdict = (typeof PAIR_VERDICTS)[number];

interface SharedLike {
  issue: { id: string } | null;
  agreement: number;
}

/**
 * Issue by issue what two say: where they differ, agree, or stand half-way apart; where one is undecided; and where only
 * one has spoken. By the verdict, then by title.
 */
export function pairRows<P extends EvidencePosition>(
  first: readonly P[],
  second: readonly P[],
  shared: readonly SharedLike[],
): PairRow<P>[] {
  const agreement = new Map(shared.map(({ issue, agreement }) => [issue?.id, agreement]));
  const of = (side: readonly P[], id: string) => side.find(({ issue }) => issue.id === id) ?? null;
  const issues = new Map([...first, ...second].map(({ issue }) => [issue.id, issue]));
  return [...issues.values()]
    .map((issue): PairRow<P> => {
      const ends = { first: of(first, issue.id), second: of(second, issue.id) };
      return { issue, ...ends, verdict: verdictOf(ends, agreement.get(issue.id)) };
    })
    .sort(
      (a, b) =>
        PAIR_VERDICTS.indexOf(a.verdict) - PAIR_VERDICTS.indexOf(b.verdict) ||
        a.issue.title.localeCompare(b.issue.title, 'en'),
    );
}

/** How many comparisons rest on a position for which there is not enough evidence. */
export const thinRows = (rows: readonly PairRow<EvidencePosition>[]): number =>
  rows.filter(({ verdict, first, second }) => isComparison(verdict) && [first, second].some(isThin)).length;

/** Whether it says how two stand to each other. */
export const isComparison = (verdict: PairVerdict): boolean =>
  verdict === 'agree' || verdict === 'differ' || verdict === 'between';

function isThin(position: EvidencePosition | null): boolean {
  const lack = position && evidenceLack(position);
  return lack !== null && isNotEnough(lack);
}

function verdictOf(ends: { first: unknown; second: unknown }, agreement: number | undefined): PairVerdict {
  if (!ends.first || !ends.second) return 'silent';
  if (agreement === undefined) return 'undecided';
  return agreement > 0 ? 'agree' : agreement < 0 ? 'differ' : 'between';
}
