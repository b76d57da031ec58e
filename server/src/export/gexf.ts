import type { NetworkEdge } from '@stancegraph/analysis';
import { element, escapeContent, PALETTES, RADIUS, toTieVerdict } from '@stancegraph/drawing';
import type { CellType, Column } from './column.ts';
import { EDGE_COLUMNS, nodeColumns } from './network-columns.ts';
import type { NetworkTable, NodeRow } from './network-table.ts';

const TYPES: Record<CellType, string> = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' };
/** The format has a place of its own for it. */
const LISTED_EDGE_COLUMNS = EDGE_COLUMNS.filter(({ name }) => name !== 'weight');

/** GEXF 1.3 with places and colours, as Gephi reads it. */
export function* toGexf(network: NetworkTable): Generator<string> {
  const columns = nodeColumns(network);
  const { version, ...rest } = network.reproducibility;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf version="1.3" xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz">\n<meta>';
  yield element('creator', {}, `Stancegraph ${version}`);
  const description = Object.entries(rest).flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`]));
  yield `${element('description', {}, escapeContent(description.join(', ')))}</meta>\n<graph defaultedgetype="undirected">\n`;
  yield declared('node', columns);
  yield declared('edge', LISTED_EDGE_COLUMNS);
  yield '<nodes>\n';
  for (const node of network.nodes) {
    yield `${element('node', { id: node.id, label: node.label }, values(columns, node) + looks(node))}\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const edge of network.edges) {
    const { source, target, weight } = edge;
    const about = { id: `${source}~${target}`, source, target, weight };
    yield `${element('edge', about, values(LISTED_EDGE_COLUMNS, edge) + colourOf(edge))}\n`;
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
  return (
    colour(position === null ? PALETTES.light.unknown : PALETTES.light.positions[position]) +
    element('viz:position', { x: x * RADIUS, y: -y * RADIUS, z: 0 }) +
    element('viz:size', { value: RADIUS })
  );
}

/** Otherwise Gephi draws those who differ like those who agree. */
const colourOf = ({ verdict }: NetworkEdge): string => colour(PALETTES.light[toTieVerdict(verdict)]);

function colour(hex: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return element('viz:color', { r, g, b });
}
