import type { ChangeSet, Graph, GraphState } from '../../src/index.ts';
import { DAY_3 } from './records.ts';

export const REVISION = 'ab'.repeat(32);

/** Applies records on top of whatever the graph holds. */
export async function load(
  graph: Graph,
  create: ChangeSet['create'],
  update: ChangeSet['update'] = {},
): Promise<GraphState> {
  const { sequence } = await graph.state();
  return graph.apply({ basedOn: sequence, revision: REVISION, recordedAt: DAY_3, create, update });
}

/** Every record of the graph by kind. */
export async function everything(graph: Graph): Promise<Record<string, unknown[]>> {
  const records: Record<string, unknown[]> = {};
  for await (const batch of graph.dump()) records[batch.kind] = [...(records[batch.kind] ?? []), ...batch.records];
  return records;
}
