import type { StatementColumns } from '../model.ts';
import type { Network, NetworkEdge, NetworkParameters } from '../network-model.ts';
import { transpose } from '../projection/counts.ts';
import { compareStatements } from '../statements/statement-order.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { OpinionTable } from './opinion-table.ts';
import { opinionTableOf } from './opinion-table-of.ts';
import { orient } from './orientation.ts';
import { sharedColumns } from './shared-between.ts';

/** A network is asked for the statements of many of its ties; the table they come from is the same. */
const tables = new WeakMap<Network, OpinionTable>();

/**
 * Ids of the statements under a tie, newest first, each once. Basis STANCES: those that the stances of both ends, or of
 * who represents them, rest on, on the issues they share. Basis STATEMENTS: the ones counted.
 * @throws AnalysisError as `coalitionNetwork`
 */
export function statementsUnder(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
  network: Network,
  edge: NetworkEdge,
): string[] {
  let table = tables.get(network);
  if (table === undefined) {
    table = opinionTableOf(index, statements, parameters);
    tables.set(network, table);
  }
  const side = orient(index, table, parameters.nodes);
  const counts = parameters.nodes === 'ACTORS' ? table.counts : transpose(table.counts);
  const rowOf = (id: string) =>
    Array.from({ length: counts.rows }, (_, row) => row).find((row) => side.idOf(row) === id);
  const source = rowOf(edge.source);
  const target = rowOf(edge.target);
  if (source === undefined || target === undefined) return [];
  const found = sharedColumns(counts, source, target).flatMap((column) => [
    ...side.statementsIn(source, column),
    ...side.statementsIn(target, column),
  ]);
  return [...new Set(found)]
    .sort((a, b) => compareStatements(statements, b, a))
    .map((statement) => statements.ids[statement] ?? '');
}
