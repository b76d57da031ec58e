import { AnalysisError } from '../analysis-error.ts';
import { type DnaLabels, labelsOf } from './dna-counts.ts';
import { type DnaOptions, dnaOneMode } from './dna-network.ts';
import type { DnaStatement } from './dna-statement.ts';
import { spectralLoss } from './spectrum.ts';

export interface BackboneLoss {
  backbone: number;
  redundant: number;
}

/** Above this many issues not all subsets can be tried. */
const MOST_ISSUES = 15;

/**
 * How much of the network's shape the issues of a backbone keep, and the others: spectral loss against the whole, times
 * exp(-penalty · (|C| - |B|) / |C|), |C| all issues and |B| those of the part. `counted` as `countedByDna` gives them.
 */
export function evaluateBackbone(
  counted: readonly DnaStatement[],
  options: DnaOptions,
  backbone: readonly string[],
  penalty = 0,
): BackboneLoss {
  const labels = labelsOf(counted);
  const loss = lossAgainstWhole(counted, options, labels);
  const inside = new Set(backbone);
  const penalised = (issues: readonly string[]) =>
    loss(issues) * Math.exp((-penalty * (labels.columns.length - issues.length)) / labels.columns.length);
  return {
    backbone: penalised(labels.columns.filter((issue) => inside.has(issue))),
    redundant: penalised(labels.columns.filter((issue) => !inside.has(issue))),
  };
}

/**
 * The best backbone of exactly `size` issues (null: of any size, with a penalty that favours small ones), by trying all;
 * DNA 3.1.2 looks for it by simulated annealing. Equal losses: the first in the order of the issues.
 * @throws AnalysisError TOO_LARGE for more than 15 issues
 */
export function findBackbone(
  counted: readonly DnaStatement[],
  options: DnaOptions,
  size: number | null,
  penalty = 0,
): { issues: string[] } & BackboneLoss {
  const labels = labelsOf(counted);
  if (labels.columns.length > MOST_ISSUES)
    throw new AnalysisError('TOO_LARGE', 'issues', `an exact backbone takes at most ${MOST_ISSUES} issues`);
  const loss = lossAgainstWhole(counted, options, labels);
  let best: string[] = [];
  let bestLoss = Number.POSITIVE_INFINITY;
  for (let subset = 1; subset < 2 ** labels.columns.length; subset++) {
    const issues = labels.columns.filter((_, i) => (subset & (1 << i)) !== 0);
    if (size !== null && issues.length !== size) continue;
    const share = (labels.columns.length - issues.length) / labels.columns.length;
    const found = loss(issues) * Math.exp(-penalty * share);
    if (found < bestLoss - 1e-12) {
      best = issues;
      bestLoss = found;
    }
  }
  return { issues: best, ...evaluateBackbone(counted, options, best, penalty) };
}

/** Loss of the network over some of the issues, all actors kept. */
export function lossAgainstWhole(counted: readonly DnaStatement[], options: DnaOptions, labels: DnaLabels) {
  const whole = dnaOneMode(counted, options, 'ACTORS', labels);
  return (issues: readonly string[]): number => {
    const part = new Set(issues);
    const kept = counted.filter(({ issue }) => part.has(issue));
    return spectralLoss(whole, dnaOneMode(kept, options, 'ACTORS', labels));
  };
}
