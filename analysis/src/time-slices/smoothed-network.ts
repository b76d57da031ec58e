import { AnalysisError } from '../analysis-error.ts';
import type { StatementColumns } from '../model.ts';
import { networkOf } from '../network/coalition-network.ts';
import { statementTable } from '../network/statement-table.ts';
import type { Network, NetworkParameters } from '../network-model.ts';
import { indexStatements } from '../statements/statement-index.ts';
import { toDayNumber } from '../time/day-number.ts';
import { toIsoDate } from '../time/iso-date.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type Kernel, kernelDensity } from './kernel.ts';

export interface Smoothing {
  kernel: Kernel;
  /** Days. GAUSSIAN: the standard deviation; otherwise how far the kernel reaches to either side. */
  bandwidth: number;
}

/** Beyond this many bandwidths a Gaussian weighs less than 1e-7 of its middle. */
const GAUSSIAN_REACH = 6;

/**
 * The network of the statements around a day, nearer ones counting more: a pair of statements at distances u and v (in
 * bandwidths) counts sqrt(K(u) K(v)), so that two of the same day count K. Counts, and with them what weights are divided
 * by, are sums of sqrt(K). Basis STATEMENTS and method CORRECTED; `asOf` and `window` of the parameters are replaced.
 * @throws AnalysisError NOT_SMOOTH for other bases and methods or a bandwidth below one day, NOT_A_DATE
 */
export function smoothedNetwork(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
  middle: string,
  { kernel, bandwidth }: Smoothing,
): Network {
  if (parameters.basis !== 'STATEMENTS' || parameters.method !== 'CORRECTED')
    throw new AnalysisError('NOT_SMOOTH', 'basis', 'kernels need basis STATEMENTS and method CORRECTED');
  if (!(bandwidth >= 1)) throw new AnalysisError('NOT_SMOOTH', 'bandwidth', 'a bandwidth is at least one day');
  const at = toDayNumber(middle);
  const reach = reachOf(kernel, bandwidth);
  const { day } = indexStatements(statements);
  const window = { from: toIsoDate(at - reach), to: toIsoDate(at + reach + 1) };
  const smooth = { ...parameters, asOf: toIsoDate(at + reach), window };
  const table = statementTable(index, statements, smooth, (place) =>
    Math.sqrt(kernelDensity(kernel, ((day[place] as number) - at) / bandwidth)),
  );
  return networkOf(index, table, smooth);
}

/** The most days away at which a statement still weighs something. */
function reachOf(kernel: Kernel, bandwidth: number): number {
  if (kernel === 'GAUSSIAN') return Math.ceil(GAUSSIAN_REACH * bandwidth);
  return kernel === 'UNIFORM' ? Math.floor(bandwidth) : Math.ceil(bandwidth) - 1;
}
