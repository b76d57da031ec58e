import { DIRECTNESSES, type Directness, NO_RELIABILITY, RELIABILITIES, type Reliability } from '../model.ts';

/** Admiralty letter of the source; F (cannot be judged) also where nobody judged it. */
export const RELIABILITY_WEIGHTS: Readonly<Record<Reliability, number>> = {
  A: 1,
  B: 0.8,
  C: 0.6,
  D: 0.4,
  E: 0.2,
  F: 0.5,
};
/** Admiralty figure of the statement, 1..6 at its place; 0 = nobody judged it, which counts as 6 (cannot be judged). */
export const CREDIBILITY_WEIGHTS = [0.5, 1, 0.8, 0.6, 0.4, 0.2, 0.5] as const;
export const DIRECTNESS_WEIGHTS: Readonly<Record<Directness, number>> = {
  OWN_WORDS: 1,
  ATTRIBUTED: 0.7,
  INFERRED: 0.4,
};

/** By code, as statement columns hold it. */
export function reliabilityWeight(code: number): number {
  return RELIABILITY_WEIGHTS[(code === NO_RELIABILITY ? 'F' : RELIABILITIES[code]) ?? 'F'];
}

export function credibilityWeight(credibility: number): number {
  return CREDIBILITY_WEIGHTS[credibility] ?? CREDIBILITY_WEIGHTS[0];
}

export function directnessWeight(code: number): number {
  return DIRECTNESS_WEIGHTS[DIRECTNESSES[code] ?? 'INFERRED'];
}

/** 2^(-age / half-life), both in days; 1 for today. */
export function decay(age: number, halfLife: number): number {
  return 2 ** (-age / halfLife);
}
