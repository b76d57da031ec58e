import type { Aggregation } from '../network-model.ts';

/** What a tie says of the two it binds. */
export type Verdict = 'AGREE' | 'DIFFER' | 'NEITHER';

/**
 * SUBTRACT: the sign of the weight. A tie of CONGRUENCE is agreement, one of CONFLICT disagreement, whatever its size; of
 * those who spoke of the same (IGNORE), and of COMBINE, nothing is said.
 */
export function verdictOf(weight: number, aggregation: Aggregation): Verdict {
  if (weight === 0) return 'NEITHER';
  switch (aggregation) {
    case 'SUBTRACT':
      return weight > 0 ? 'AGREE' : 'DIFFER';
    case 'CONGRUENCE':
      return 'AGREE';
    case 'CONFLICT':
      return 'DIFFER';
    case 'IGNORE':
    case 'COMBINE':
      return 'NEITHER';
  }
}
