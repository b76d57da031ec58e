import type { NetworkEdge } from '@stancegraph/analysis';
import type { Column } from './column.ts';
import { type CsvOptions, toCsv } from './csv.ts';
import { EDGE_COLUMNS, type NetworkTable, NODE_COLUMNS, type NodeRow } from './network-table.ts';

const NODE_TABLE: readonly Column<NodeRow>[] = [{ name: 'id', type: 'string', of: ({ id }) => id }, ...NODE_COLUMNS];
const EDGE_TABLE: readonly Column<NetworkEdge>[] = [
  { name: 'source', type: 'string', of: ({ source }) => source },
  { name: 'target', type: 'string', of: ({ target }) => target },
  ...EDGE_COLUMNS,
];

/** One of the two tables of a network. */
export function networkCsv({ nodes, edges }: NetworkTable, table: 'nodes' | 'edges', options: CsvOptions) {
  return table === 'nodes' ? toCsv(NODE_TABLE, nodes, options) : toCsv(EDGE_TABLE, edges, options);
}
