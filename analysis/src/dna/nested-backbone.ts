import { nestedSearch } from '../backbone/search.ts';
import { finished } from '../steps.ts';
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
 * Takes out, round by round, the issue whose absence changes the spectrum of the whole network least, see `nestedSearch`.
 * `counted` as `countedByDna` gives them. O(issues²) networks.
 */
export function nestedBackbone(counted: readonly DnaStatement[], options: DnaOptions): BackboneStep[] {
  const labels = labelsOf(counted);
  const loss = lossAgainstWhole(counted, options, labels);
  return finished(nestedSearch(labels.columns.length, loss)).map(({ issue, left, ...losses }, at) => {
    const kept = new Set(left.map((place) => labels.columns[place]));
    return {
      iteration: at + 1,
      issue: labels.columns[issue] ?? '',
      ...losses,
      statements: counted.filter((statement) => kept.has(statement.issue)).length,
    };
  });
}
