import type { NetworkEdge } from '@stancegraph/analysis';
import type { Column } from './column.ts';
import { type CsvOptions, toCsv } from './csv.ts';
import { EDGE_COLUMNS, nodeColumns } from './network-columns.ts';
import type { NetworkTable, NodeRow } from './network-table.ts';

const ID: Column<NodeRow> = { name: 'id', type: 'string', of: ({ id }) => id };
const EDGE_TABLE: readonly Column<NetworkEdge>[] = [
  { name: 'source', type: 'string', of: ({ source }) => source },
  { name: 'target', type: 'string', of: ({ target }) => target },
  ...EDGE_COLUMNS,
];

/** One of the two tables of a network. */
export function networkCsv(network: NetworkTable, table: 'nodes' | 'edges', options: CsvOptions) {
  return table === 'nodes'
    ? toCsv([ID, ...nodeColumns(network)], network.nodes, options)
    : toCsv(EDGE_TABLE, network.edges, options);
}
