import { lossAgainstWhole } from './backbone.ts';
import { labelsOf } from './dna-counts.ts';
import type { DnaOptions } from './dna-network.ts';
import type { DnaStatement } from './dna-statement.ts';

export interface BackboneStep {
  /** From 1; issues that tie are removed in the same round. */
  iteration: number;
  /** The issue taken out of the backbone. */
  issue: string;
  /** Losses against the whole network, of what is left and of all that was taken out. */
  backboneLoss: number;
  redundantLoss: number;
  /** Statements left in the backbone. */
  statements: number;
}

/**
 * Takes out, round by round, the issue whose absence changes the spectrum of the whole network least; issues that tie
 * are taken out in one round, the last first. `counted` as `countedByDna` gives them. O(issues²) networks.
 */
export function nestedBackbone(counted: readonly DnaStatement[], options: DnaOptions): BackboneStep[] {
  const labels = labelsOf(counted);
  const loss = lossAgainstWhole(counted, options, labels);
  const steps: BackboneStep[] = [];
  const removed: string[] = [];
  let left = [...labels.columns];
  while (left.length > 0) {
    const losses = left.map((issue) => loss(left.filter((other) => other !== issue)));
    const smallest = Math.min(...losses);
    const tied = left.filter((_, i) => losses[i] === smallest).reverse();
    for (const issue of tied) {
      left = left.filter((other) => other !== issue);
      removed.push(issue);
      steps.push({
        iteration: steps.length + 1,
        issue,
        backboneLoss: loss(left),
        redundantLoss: loss(removed),
        statements: counted.filter((statement) => left.includes(statement.issue)).length,
      });
    }
  }
  return steps;
}
