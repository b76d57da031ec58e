import { AnalysisError } from '../analysis-error.ts';
import type { NetworkParameters } from '../network-model.ts';

/**
 * DNA knows dated statements on an integer scale, and nothing else.
 * @throws AnalysisError NOT_IN_DNA
 */
export function checkMethod({ method, basis, assume }: NetworkParameters, values: Float64Array): void {
  if (method === 'CORRECTED') return;
  if (basis === 'STANCES')
    throw new AnalysisError('NOT_IN_DNA', 'basis', 'DNA 3.1.2 computes from statements; use basis STATEMENTS');
  if (assume.length > 0)
    throw new AnalysisError('NOT_IN_DNA', 'assume', 'DNA 3.1.2 has no assumptions; use method CORRECTED');
  if (values.some((value) => !Number.isInteger(value * 2)))
    throw new AnalysisError('NOT_IN_DNA', 'method', 'DNA 3.1.2 has no graded values; use method CORRECTED');
}
