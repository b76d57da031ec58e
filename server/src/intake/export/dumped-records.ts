import type { Kind, Records } from '@stancegraph/analysis';
import type { Graph } from '@stancegraph/store';

/** The records of a whole graph by kind, ids ascending; only those that are wanted are held. */
export async function dumpedRecords(
  graph: Graph,
  isWanted: (record: Records[Kind], kind: Kind) => boolean = () => true,
): Promise<{ [K in Kind]: Records[K][] }> {
  const found: { [K in Kind]: Records[K][] } = {
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
  for await (const { kind, records } of graph.dump()) {
    const list: Records[Kind][] = found[kind];
    for (const record of records) if (isWanted(record, kind)) list.push(record);
  }
  return found;
}
