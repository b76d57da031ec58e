import { createHash } from 'node:crypto';
import type { Network, NetworkEdge, NetworkNode, NetworkParameters } from '@stancegraph/analysis';
import { layout } from '@stancegraph/drawing';
import { canonicalJson } from '../canonical-json.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { version } from '../version.ts';

/** A network as it is shown: with its places in the picture and what it takes to get it again. */
export interface CoalitionView {
  network: Network;
  nodes: NodeView[];
  edges: EdgeView[];
  communities: CommunityView[];
  reproducibility: Reproducibility;
}
export interface NodeView {
  kind: 'actor' | 'issue';
  node: NetworkNode;
  point: { x: number; y: number };
}
export interface EdgeView {
  kind: 'actor' | 'issue';
  edge: NetworkEdge;
  /** Ids of the statements under the tie, newest first. */
  statementIds(): Promise<string[]>;
}
export interface CommunityView {
  index: number;
  kind: 'actor' | 'issue';
  members: string[];
}
export interface Reproducibility {
  method: NetworkParameters['method'];
  version: string;
  parameters: string;
  graphRevision: string;
  hash: string;
}

/** Computes the network once per revision and parameters. */
export async function coalitionView(snapshot: Snapshot, parameters: NetworkParameters): Promise<CoalitionView> {
  const key = canonicalJson(parameters);
  return snapshot.once(key, async () => {
    const { network, statementsUnder } = await snapshot.network(parameters);
    const kind = parameters.nodes === 'ACTORS' ? 'actor' : 'issue';
    const labelled = network.nodes.map(({ id, community }) => ({ id, community, label: snapshot.nameOf(id) }));
    const placed = layout({ nodes: labelled, edges: network.edges }, { seed: parameters.seed });
    const places = new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
    return {
      network,
      nodes: network.nodes.map((node) => ({ kind, node, point: places.get(node.id) ?? { x: 0, y: 0 } })),
      edges: network.edges.map((edge) => ({ kind, edge, statementIds: () => statementsUnder(edge) })),
      communities: network.communities.map((members, index) => ({ index, kind, members })),
      reproducibility: {
        method: parameters.method,
        version,
        parameters: key,
        graphRevision: snapshot.state.revision,
        hash: createHash('sha256').update(canonicalJson(network)).digest('hex'),
      },
    };
  });
}
