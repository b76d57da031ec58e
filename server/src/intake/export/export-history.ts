import type { Graph } from '@stancegraph/store';
import { dumpedRecords } from './dumped-records.ts';
import { checksumOf, type History } from './history.ts';

/** All that the graph ever recorded, retracted records and times included. */
export async function exportHistory(graph: Graph): Promise<History> {
  const { revision, recordedAt } = await graph.state();
  const records = await dumpedRecords(graph);
  return { stancegraphHistory: 1, revision, recordedAt, checksum: checksumOf(records), records };
}
