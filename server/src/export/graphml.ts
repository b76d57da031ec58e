import { element, escapeContent } from '@stancegraph/drawing';
import type { Column } from './column.ts';
import { EDGE_COLUMNS, nodeColumns, REPRODUCIBILITY_COLUMNS } from './network-columns.ts';
import type { NetworkTable } from './network-table.ts';

/** GraphML (Brandes and others 2002) with declared types, so that they do not depend on the data; each key's id is its name. */
export function* toGraphml(network: NetworkTable): Generator<string> {
  const { nodes, edges, reproducibility } = network;
  const columns = nodeColumns(network);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('graph', REPRODUCIBILITY_COLUMNS);
  // What Gephi and yEd write beside a node; "name" is the same under the name that the API has for it.
  yield keys('node', [{ name: 'label', type: 'string' }, ...columns]);
  yield keys('edge', EDGE_COLUMNS);
  yield `<graph id="network" edgedefault="undirected">\n${data(REPRODUCIBILITY_COLUMNS, reproducibility)}\n`;
  for (const node of nodes) {
    const label = element('data', { key: 'label' }, escapeContent(node.label));
    yield `${element('node', { id: node.id }, label + data(columns, node))}\n`;
  }
  for (const edge of edges) {
    yield `${element('edge', { source: edge.source, target: edge.target }, data(EDGE_COLUMNS, edge))}\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys(of: string, columns: readonly Pick<Column<never>, 'name' | 'type'>[]): string {
  return columns
    .map(({ name, type }) => `${element('key', { id: name, for: of, 'attr.name': name, 'attr.type': type })}\n`)
    .join('');
}

/** What is not known is left out. */
function data<Row>(columns: readonly Column<Row>[], row: Row): string {
  return columns
    .map((column) => {
      const cell = column.of(row);
      return cell === null || cell === '' ? '' : element('data', { key: column.name }, escapeContent(String(cell)));
    })
    .join('');
}
