import { betaQuantile } from './beta-distribution.ts';

export const ESTIMATE_STATES = ['SUPPORTED', 'OPPOSED', 'CONTESTED', 'THIN', 'STALE', 'NONE'] as const;
export type EstimateState = (typeof ESTIMATE_STATES)[number];

/** One statement as evidence. */
export interface Evidence {
  statement: string;
  /** reliability · credibility · directness · decay, above 0 to 1. */
  weight: number;
  reliability: number;
  credibility: number;
  directness: number;
  decay: number;
  /** -1..1; null = undecided: shown, and not counted. */
  value: number | null;
  /** Day number. */
  on: number;
}

/** How firm and how old a position is. */
export interface Estimate {
  /** Weighted mean, -1..1; null without evidence. */
  value: number | null;
  /** Mean of the Beta posterior of the share of support, and its 90 % interval, 0..1. */
  support: number;
  low: number;
  high: number;
  /** (sum w)² / sum w²; 0 without evidence. */
  effectiveEvidence: number;
  /** Subjective opinion; they add up to 1. */
  belief: number;
  disbelief: number;
  uncertainty: number;
  state: EstimateState;
  /** Day number of the newest evidence. */
  newest: number | null;
  /** Heaviest first, then newest, then by id. */
  evidence: Evidence[];
}

const THIN_BELOW = 1.5;
const CONTESTED_ABOVE = 0.25;
const STALE_AFTER_HALF_LIVES = 2;
const TAIL = 0.05;
const ROUNDING = 1e-12;

/**
 * The estimate of one actor's position on one issue. W+ and W- sum the weights of evidence above and below 0; neutral
 * evidence counts in the mean and in the effective evidence only. Share of support: Beta(1 + W+, 1 + W-). Belief
 * W+ / (W + 2), disbelief W- / (W + 2), uncertainty 2 / (W + 2), W = W+ + W-: Jøsang 2016, "Subjective Logic".
 * State, the first that applies: NONE without evidence; STALE where the newest is older than two half-lives; THIN with less
 * than 1.5 effective evidence; CONTESTED where belief and disbelief both exceed 1/4; SUPPORTED or OPPOSED by the sign of
 * the mean; THIN where that is 0: nothing tips the scale.
 */
export function estimate(evidence: readonly Evidence[], today: number, halfLife: number): Estimate {
  const sorted = [...evidence].sort(
    (a, b) => b.weight - a.weight || b.on - a.on || (a.statement < b.statement ? -1 : 1),
  );
  const counted = sorted.flatMap(({ value, weight, on }) => (value === null ? [] : { value, weight, on }));
  const sum = (of: (item: (typeof counted)[number]) => number) => counted.reduce((total, item) => total + of(item), 0);
  const total = sum(({ weight }) => weight);
  const support = sum(({ value, weight }) => (value > 0 ? weight : 0));
  const opposition = sum(({ value, weight }) => (value < 0 ? weight : 0));
  const mean = total > 0 ? clamp(sum(({ value, weight }) => value * weight) / total) : null;
  const squares = sum(({ weight }) => weight * weight);
  const decided = support + opposition + 2;
  const [a, b] = [1 + support, 1 + opposition];
  const found = {
    value: mean,
    support: a / (a + b),
    low: betaQuantile(TAIL, a, b),
    high: betaQuantile(1 - TAIL, a, b),
    effectiveEvidence: squares > 0 ? (total * total) / squares : 0,
    belief: support / decided,
    disbelief: opposition / decided,
    uncertainty: 2 / decided,
    newest: counted.reduce<number | null>((newest, { on }) => Math.max(newest ?? on, on), null),
  };
  return { ...found, state: toState(found, today, halfLife), evidence: sorted };
}

function toState(
  { value, newest, effectiveEvidence, belief, disbelief }: Omit<Estimate, 'state' | 'evidence'>,
  today: number,
  halfLife: number,
): EstimateState {
  if (value === null || newest === null) return 'NONE';
  if (today - newest > STALE_AFTER_HALF_LIVES * halfLife) return 'STALE';
  if (effectiveEvidence < THIN_BELOW) return 'THIN';
  if (belief > CONTESTED_ABOVE && disbelief > CONTESTED_ABOVE) return 'CONTESTED';
  if (Math.abs(value) <= ROUNDING) return 'THIN';
  return value > 0 ? 'SUPPORTED' : 'OPPOSED';
}

function clamp(value: number): number {
  return Math.min(1, Math.max(-1, value));
}
