import { AnalysisError } from '../analysis-error.ts';
import type { StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { smoothingOf } from '../time-slices/smoothing.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { checkMethod } from './check-method.ts';
import type { OpinionTable } from './opinion-table.ts';
import { stanceTable } from './stance-table.ts';
import { statementTable } from './statement-table.ts';

/** @throws AnalysisError STATEMENTS_NEEDED, NOT_IN_DNA, NOT_SMOOTH and those of `evaluate` */
export function opinionTableOf(
  index: WorldIndex,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
): OpinionTable {
  const table = tableOf(index, statements, parameters);
  checkMethod(parameters, table.counts.value);
  return table;
}

function tableOf(index: WorldIndex, statements: StatementColumns | null, parameters: NetworkParameters): OpinionTable {
  if (parameters.basis === 'STANCES') {
    // Refuses a kernel.
    smoothingOf(parameters);
    return stanceTable(index, statements, parameters);
  }
  if (statements === null)
    throw new AnalysisError('STATEMENTS_NEEDED', 'basis', 'basis STATEMENTS needs the statements');
  return statementTable(index, statements, parameters);
}
