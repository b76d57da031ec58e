import type { Kind, Records } from '@stancegraph/analysis';
import type { Graph } from '@stancegraph/store';
import { checksumOf, type History } from './history.ts';

/** All that the graph ever recorded, retracted records and times included. */
export async function exportHistory(graph: Graph): Promise<History> {
  const { revision, recordedAt } = await graph.state();
  const records: History['records'] = {
    actor: [],
    issue: [],
    condition: [],
    source: [],
    office: [],
    membership: [],
    event: [],
    statement: [],
    claim: [],
    stance: [],
  };
  for await (const batch of graph.dump()) {
    const list: Records[Kind][] = records[batch.kind];
    for (const record of batch.records) list.push(record);
  }
  return { stancegraphHistory: 1, revision, recordedAt, checksum: checksumOf(records), records };
}
