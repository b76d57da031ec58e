import type { LabelledMatrix } from '../dna/labelled-matrix.ts';
import { dnaPolarization } from '../dna/polarization.ts';
import type { StatementColumns } from '../model.ts';
import { toGround } from '../network/ground.ts';
import { opinionTableOf } from '../network/opinion-table-of.ts';
import type { NetworkParameters } from '../network-model.ts';
import { oneMode } from '../projection/one-mode.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type Polarization, polarization } from './polarization.ts';

export interface NetworkPolarization {
  /** CORRECTED: 0, perfect, to 1; DNA_3_1_2: the greatest deviation instead of the least, from another ideal. */
  score: number;
  /** Ids of each camp's nodes. */
  camps: string[][];
}

/**
 * Polarization of a network's nodes, those without a tie among them: congruence and conflict normalized by AVERAGE,
 * whatever the network's aggregation, normalization and `minWeight`. Null where there is neither.
 * @throws AnalysisError TOO_LARGE see `balancedPartitions`, and those of `opinionTableOf`
 */
export function networkPolarization(
  index: WorldIndex,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
  camps: number,
): NetworkPolarization | null {
  const asked = { ...parameters, aggregation: 'CONGRUENCE', normalization: 'AVERAGE' } as const;
  const { counts, side } = toGround(index, opinionTableOf(index, statements, asked), parameters.nodes);
  const ids = Array.from({ length: counts.rows }, (_, row) => side.idOf(row));
  const matrixOf = (aggregation: 'CONGRUENCE' | 'CONFLICT'): LabelledMatrix => {
    const values = new Float64Array(ids.length ** 2);
    const ties = oneMode(counts, { aggregation, normalization: 'AVERAGE', method: parameters.method });
    ties.weight.forEach((weight, tie) => {
      const [a, b] = [ties.source[tie] ?? 0, ties.target[tie] ?? 0];
      values[a * ids.length + b] = weight;
      values[b * ids.length + a] = weight;
    });
    return { rows: ids, columns: ids, values };
  };
  const [congruence, conflict] = [matrixOf('CONGRUENCE'), matrixOf('CONFLICT')];
  if ([congruence, conflict].every(({ values }) => values.every((value) => value === 0))) return null;
  const found: Polarization | null =
    parameters.method === 'CORRECTED'
      ? polarization(congruence, conflict, camps)
      : dnaPolarization(congruence, conflict, camps, true);
  return (
    found && {
      score: found.score,
      camps: Array.from({ length: camps }, (_, camp) => ids.filter((__, row) => found.membership[row] === camp)).filter(
        (members) => members.length > 0,
      ),
    }
  );
}
