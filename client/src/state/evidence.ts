export interface EvidencePosition {
  issue: { id: string; title: string };
  estimate: { state: EstimateState };
  /** Of each stance's statements the first few. */
  stances: readonly { statements: { totalCount: number; nodes: readonly EvidenceStatement[] } }[];
}
interface EvidenceStatement {
  directness: 'OWN_WORDS' | 'ATTRIBUTED' | 'INFERRED';
  source: { id: string; reliability: string | null };
}
type EstimateState = 'NONE' | 'THIN' | 'CONTESTED' | 'STALE' | 'SUPPORTED' | 'OPPOSED';

/** Why a position is not, or hardly, shown by evidence. */
export type EvidenceLack = 'NONE' | 'INFERRED' | 'UNRELIABLE' | 'ONE_SOURCE' | 'CONTESTED' | 'STALE';
/** With these nothing should be concluded. */
const NOT_ENOUGH: ReadonlySet<EvidenceLack> = new Set(['NONE', 'INFERRED', 'UNRELIABLE']);
export const isNotEnough = (lack: EvidenceLack): boolean => NOT_ENOUGH.has(lack);

/** Sources that are not usually reliable, unreliable, or cannot be judged. */
const UNRELIABLE = ['D', 'E', 'F'];

/** The gravest lack of the evidence under a position; null where there is none to speak of. */
export function evidenceLack({
  stances,
  estimate,
}: Pick<EvidencePosition, 'stances' | 'estimate'>): EvidenceLack | null {
  const statements = stances.flatMap((stance) => stance.statements.nodes);
  if (statements.length === 0) return 'NONE';
  const isWhole = stances.every((stance) => stance.statements.totalCount === stance.statements.nodes.length);
  const isOne = isWhole && new Set(statements.map(({ source }) => source.id)).size === 1;
  if (isOne && statements.every(({ directness }) => directness === 'INFERRED')) return 'INFERRED';
  if (statements.every(({ source }) => source.reliability !== null && UNRELIABLE.includes(source.reliability)))
    return 'UNRELIABLE';
  if (estimate.state === 'CONTESTED' || estimate.state === 'STALE') return estimate.state;
  return isOne ? 'ONE_SOURCE' : null;
}
