import { element, escapeXml } from '@stancegraph/drawing';
import type { Column } from './column.ts';
import { EDGE_COLUMNS, type NetworkTable, NODE_COLUMNS, REPRODUCIBILITY_COLUMNS } from './network-table.ts';

/** GraphML (Brandes and others 2002) with declared types, so that they do not depend on the data; each key's id is its name. */
export function* toGraphml({ nodes, edges, reproducibility }: NetworkTable): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('graph', REPRODUCIBILITY_COLUMNS);
  // What Gephi and yEd write beside a node; "name" is the same under the name that the API has for it.
  yield keys('node', [{ name: 'label', type: 'string' }, ...NODE_COLUMNS]);
  yield keys('edge', EDGE_COLUMNS);
  yield `<graph id="network" edgedefault="undirected">\n${data(REPRODUCIBILITY_COLUMNS, reproducibility)}\n`;
  for (const node of nodes) {
    const label = element('data', { key: 'label' }, escapeXml(node.label));
    yield `${element('node', { id: node.id }, label + data(NODE_COLUMNS, node))}\n`;
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
      return cell === null || cell === '' ? '' : element('data', { key: column.name }, escapeXml(String(cell)));
    })
    .join('');
}
