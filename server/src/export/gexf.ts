import { element, escapeXml, PALETTES, RADIUS } from '@stancegraph/drawing';
import type { CellType, Column } from './column.ts';
import { EDGE_COLUMNS, type NetworkTable, NODE_COLUMNS, type NodeRow } from './network-table.ts';

const TYPES: Record<CellType, string> = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' };
/** The format has a place of its own for it. */
const LISTED_EDGE_COLUMNS = EDGE_COLUMNS.filter(({ name }) => name !== 'weight');

/** GEXF 1.3 with places and colours, as Gephi reads it. */
export function* toGexf({ nodes, edges, reproducibility }: NetworkTable): Generator<string> {
  const { version, method, parameters, graphRevision, hash } = reproducibility;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf version="1.3" xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz">\n<meta>';
  yield element('creator', {}, `Stancegraph ${version}`);
  const description = `method ${method}, graph revision ${graphRevision}, hash ${hash}, parameters ${parameters}`;
  yield `${element('description', {}, escapeXml(description))}</meta>\n<graph defaultedgetype="undirected">\n`;
  yield declared('node', NODE_COLUMNS);
  yield declared('edge', LISTED_EDGE_COLUMNS);
  yield '<nodes>\n';
  for (const node of nodes) {
    yield `${element('node', { id: node.id, label: node.label }, values(NODE_COLUMNS, node) + looks(node))}\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const [at, edge] of edges.entries()) {
    const { source, target, weight } = edge;
    yield `${element('edge', { id: at, source, target, weight }, values(LISTED_EDGE_COLUMNS, edge))}\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(of: string, columns: readonly Column<never>[]): string {
  const list = columns.map(({ name, type }) => element('attribute', { id: name, title: name, type: TYPES[type] }));
  return `${element('attributes', { class: of }, list.join(''))}\n`;
}

/** What is not known is left out. */
function values<Row>(columns: readonly Column<Row>[], row: Row): string {
  const list = columns.map((column) => {
    const cell = column.of(row);
    return cell === null || cell === '' ? '' : element('attvalue', { for: column.name, value: String(cell) });
  });
  return element('attvalues', {}, list.join(''));
}

/** Gephi's y runs upward. */
function looks({ position, x, y }: NodeRow): string {
  const colour = position === null ? PALETTES.light.unknown : PALETTES.light.positions[position];
  const [r, g, b] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return (
    element('viz:color', { r: r ?? 0, g: g ?? 0, b: b ?? 0 }) +
    element('viz:position', { x: x * RADIUS, y: -y * RADIUS, z: 0 }) +
    element('viz:size', { value: RADIUS })
  );
}
