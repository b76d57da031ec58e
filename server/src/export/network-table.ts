import type { NetworkEdge, NetworkNode, NetworkParameters, NodePosition } from '@stancegraph/analysis';
import type { PictureGroup, PictureNode } from '@stancegraph/drawing';
import type { CoalitionView } from '../network/coalition-view.ts';
import type { Reproducibility } from '../network/reproducibility.ts';
import { type Drawing, toPicture } from '../picture/to-picture.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Column } from './column.ts';

/** `group` is the index of its group in the picture. */
export type NodeRow = NetworkNode & Omit<PictureNode, 'community'> & { group: number | null };

/** A network as every file format takes it. */
export interface NetworkTable {
  nodes: NodeRow[];
  edges: NetworkEdge[];
  /** Those asked for, or else all that somebody stands on. */
  issues: { id: string; title: string }[];
  reproducibility: Reproducibility;
  /** Of what else than communities was asked for. */
  groups: readonly PictureGroup[] | null;
}

export async function networkTable(
  view: CoalitionView,
  snapshot: Snapshot,
  parameters: NetworkParameters,
  drawing: Drawing,
): Promise<NetworkTable> {
  const { nodes } = view.network;
  const held = () => new Set(nodes.flatMap(({ positions }) => positions.map(({ issue }) => issue)));
  const picture = await toPicture(view, snapshot, drawing);
  const drawn = new Map(picture.nodes.map((node) => [node.id, node]));
  return {
    nodes: nodes.flatMap((node) => {
      const pictured = drawn.get(node.id);
      return pictured ? [{ ...pictured, ...node, group: pictured.community }] : [];
    }),
    edges: view.network.edges,
    issues: [...(parameters.issues ?? held())].sort().map((id) => ({ id, title: snapshot.nameOf(id) })),
    reproducibility: view.reproducibility(),
    groups: picture.groups ?? null,
  };
}

/** What a file says of a node, beside its id; names are unique over nodes, ties and the network. */
export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { name: 'name', type: 'string', of: (node) => node.label },
  { name: 'type', type: 'string', of: (node) => node.type },
  { name: 'position', type: 'string', of: (node) => node.position },
  { name: 'conditional', type: 'boolean', of: (node) => node.conditional },
  { name: 'community', type: 'int', of: (node) => node.community },
  { name: 'degree', type: 'int', of: (node) => node.degree },
  { name: 'strength', type: 'double', of: (node) => node.strength },
  { name: 'betweenness', type: 'double', of: (node) => node.betweenness },
  { name: 'positions', type: 'string', of: (node) => node.positions.map(toText).join(' ') },
  { name: 'divided', type: 'string', of: (node) => node.divided.join(' ') },
  { name: 'x', type: 'double', of: (node) => node.x },
  { name: 'y', type: 'double', of: (node) => node.y },
];

/** What a file says of a tie, beside its ends. */
export const EDGE_COLUMNS: readonly Column<NetworkEdge>[] = [
  { name: 'weight', type: 'double', of: (edge) => edge.weight },
  { name: 'verdict', type: 'string', of: (edge) => edge.verdict },
  { name: 'congruence', type: 'double', of: (edge) => edge.congruence },
  { name: 'conflict', type: 'double', of: (edge) => edge.conflict },
  { name: 'sharedIssues', type: 'int', of: (edge) => edge.sharedCount },
];

export const REPRODUCIBILITY_COLUMNS: readonly Column<Reproducibility>[] = (
  ['method', 'version', 'parameters', 'graphRevision', 'hash'] as const
).map((name) => ({ name, type: 'string', of: (row) => row[name] }));

/** `allied-force:OPPOSE`, or the number where there is no one position; ids hold neither blanks nor colons. */
const toText = ({ issue, position, value }: NodePosition): string => `${issue}:${position ?? value ?? 'UNDECIDED'}`;
