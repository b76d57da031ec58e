import { bestSearch, type Loss, penalised } from '../backbone/search.ts';
import { finished } from '../steps.ts';
import { type DnaLabels, labelsOf } from './dna-counts.ts';
import { type DnaOptions, dnaOneMode } from './dna-network.ts';
import type { DnaStatement } from './dna-statement.ts';
import { spectralLoss } from './spectrum.ts';

export interface BackboneLoss {
  backbone: number;
  redundant: number;
}

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
  const loss = penalisedLoss(counted, options, labels, penalty);
  const inside = new Set(backbone);
  const places = [...labels.columns.keys()];
  const isInside = (place: number) => inside.has(labels.columns[place] ?? '');
  return {
    backbone: loss(places.filter(isInside)),
    redundant: loss(places.filter((place) => !isInside(place))),
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
  const loss = penalisedLoss(counted, options, labels, penalty);
  const best = finished(bestSearch(labels.columns.length, loss, size));
  return {
    issues: best.issues.map((place) => labels.columns[place] ?? ''),
    backbone: best.backboneLoss,
    redundant: best.redundantLoss,
  };
}

function penalisedLoss(
  counted: readonly DnaStatement[],
  options: DnaOptions,
  labels: DnaLabels,
  penalty: number,
): Loss {
  return penalised(labels.columns.length, lossAgainstWhole(counted, options, labels), penalty);
}

/** Loss of the network over some of the issues, all actors kept. */
export function lossAgainstWhole(counted: readonly DnaStatement[], options: DnaOptions, labels: DnaLabels): Loss {
  const whole = dnaOneMode(counted, options, 'ACTORS', labels);
  return (places) => {
    const part = new Set(places.map((place) => labels.columns[place]));
    const kept = counted.filter(({ issue }) => part.has(issue));
    return spectralLoss(whole, dnaOneMode(kept, options, 'ACTORS', labels));
  };
}
