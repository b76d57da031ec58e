import type { Network, NetworkEdge } from '@stancegraph/analysis';
import type { NetworkTable, NodeRow } from './network-table.ts';

/** The network with its measures as JSON, under the names of the API. */
export function* toNetworkJson(table: NetworkTable, { communities, measures, open }: Network): Generator<string> {
  const { reproducibility } = table;
  yield '{"nodes":[';
  yield* listed(table.nodes, (node) => toNode(node, table.groups !== null));
  yield '],"edges":[';
  yield* listed(table.edges, toEdge);
  yield `],"communities":${JSON.stringify(communities)},"measures":${JSON.stringify(measures)}`;
  if (table.groups) yield `,"groups":${JSON.stringify(table.groups)}`;
  yield `,"issues":${JSON.stringify(table.issues)},"open":${JSON.stringify(open)},"reproducibility":${JSON.stringify(reproducibility)}}\n`;
}

function* listed<Row>(rows: readonly Row[], toJson: (row: Row) => unknown): Generator<string> {
  for (const [at, row] of rows.entries()) yield `${at > 0 ? ',' : ''}\n${JSON.stringify(toJson(row))}`;
}

const toNode = (
  { id, label, type, community, degree, strength, betweenness, divided, ...node }: NodeRow,
  isGrouped: boolean,
) => ({
  id,
  name: label,
  type,
  position: node.position,
  conditional: node.conditional,
  community,
  ...(isGrouped && { group: node.group }),
  degree,
  strength,
  betweenness,
  divided,
  positions: node.positions.map(({ issue, position, value, stored, stances }) => ({
    issue,
    position,
    value,
    stored,
    stances,
  })),
  point: { x: node.x, y: node.y },
});

const toEdge = ({ source, target, weight, verdict, congruence, conflict, sharedCount }: NetworkEdge) => ({
  source,
  target,
  weight,
  verdict,
  congruence,
  conflict,
  sharedIssues: sharedCount,
});
