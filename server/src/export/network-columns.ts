import type { NetworkEdge, NodePosition } from '@stancegraph/analysis';
import type { Reproducibility } from '../network/reproducibility.ts';
import type { Column } from './column.ts';
import type { NetworkTable, NodeRow } from './network-table.ts';

const NODE_COLUMNS: readonly Column<NodeRow>[] = [
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

/** What a file says of a node, beside its id; names are unique over nodes, ties and the network. */
export function nodeColumns({ groups }: NetworkTable): readonly Column<NodeRow>[] {
  if (groups === null) return NODE_COLUMNS;
  const keyOf = ({ group }: NodeRow) => (group === null ? null : (groups[group]?.key ?? null));
  return [...NODE_COLUMNS, { name: 'group', type: 'string', of: keyOf }];
}

/** What a file says of a tie, beside its ends. */
export const EDGE_COLUMNS: readonly Column<NetworkEdge>[] = [
  { name: 'weight', type: 'double', of: (edge) => edge.weight },
  { name: 'verdict', type: 'string', of: (edge) => edge.verdict },
  { name: 'congruence', type: 'double', of: (edge) => edge.congruence },
  { name: 'conflict', type: 'double', of: (edge) => edge.conflict },
  { name: 'sharedIssues', type: 'int', of: (edge) => edge.sharedCount },
];

export const REPRODUCIBILITY_COLUMNS: readonly Column<Reproducibility>[] = (
  ['method', 'version', 'parameters', 'graphRevision', 'recordedAt', 'hash'] as const
).map((name) => ({ name, type: 'string', of: (row) => row[name] }));

/** `allied-force:OPPOSE`, or the number where there is no one position; ids hold neither blanks nor colons. */
const toText = ({ issue, position, value }: NodePosition): string => `${issue}:${position ?? value ?? 'UNDECIDED'}`;
