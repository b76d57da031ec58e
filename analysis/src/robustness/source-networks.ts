import { AnalysisError } from '../analysis-error.ts';
import type { StatementColumns } from '../model.ts';
import { coalitionNetwork, networkOf } from '../network/coalition-network.ts';
import { opinionTableOf } from '../network/opinion-table-of.ts';
import { statementTable } from '../network/statement-table.ts';
import type { Network, NetworkParameters } from '../network-model.ts';
import { indexStatements } from '../statements/statement-index.ts';
import { compareIds } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';

/** The sources that a network rests on, by id, and the network of any choice of them. */
export interface SourceNetworks {
  ids: string[];
  /** How many statements under the network each has. */
  statements: number[];
  network: Network;
  /** The network where source i is there `times[i]` times; 0 leaves it out. */
  redrawn(times: ArrayLike<number>): Network;
}

/** @throws AnalysisError NOT_IN_DNA for method DNA_3_1_2, and those of `coalitionNetwork` */
export function sourceNetworks(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
): SourceNetworks {
  if (parameters.method !== 'CORRECTED')
    throw new AnalysisError('NOT_IN_DNA', 'method', 'DNA 3.1.2 has no resampling; use method CORRECTED');
  const counted = countBySource(index, statements, parameters);
  const ids = [...counted.keys()].sort(compareIds);
  return {
    ids,
    statements: ids.map((id) => counted.get(id) ?? 0),
    network: coalitionNetwork(index, statements, parameters),
    redrawn: (times) => {
      const missing = ids.filter((_, i) => times[i] === 0);
      const asked = { ...parameters, excludeSources: [...(parameters.excludeSources ?? []), ...missing] };
      if (parameters.basis === 'STANCES') return coalitionNetwork(index, statements, asked);
      const timesOf = new Map(ids.map((id, i) => [id, times[i] ?? 0]));
      const timesHere = Float64Array.from(statements.sources, (id) => timesOf.get(id) ?? 0);
      const { source } = indexStatements(statements);
      const weigh = (place: number) => timesHere[source[place] as number] as number;
      return networkOf(index, statementTable(index, statements, asked, weigh), asked);
    },
  };
}

function countBySource(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
): Map<string, number> {
  const table = opinionTableOf(index, statements, parameters);
  const { row, column } = table.counts;
  const under = new Set<number>();
  for (let cell = 0; cell < row.length; cell++)
    for (const statement of table.statementsIn(row[cell] ?? 0, column[cell] ?? 0)) under.add(statement);
  const counted = new Map<string, number>();
  for (const statement of under) {
    const id = statements.sources[statements.source[statement] ?? -1] ?? '';
    counted.set(id, (counted.get(id) ?? 0) + 1);
  }
  return counted;
}
