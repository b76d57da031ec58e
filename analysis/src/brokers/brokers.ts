import { toCsrGraph } from '../graph/csr-graph.ts';
import type { Network } from '../network-model.ts';
import { compareIds } from '../world/id-table.ts';
import { constraint } from './constraint.ts';
import { participation } from './participation.ts';

export interface Broker {
  id: string;
  /** How evenly its positive ties go to many communities, 0 to 1; 0 without communities. */
  participation: number;
  /** Burt's constraint over positive ties: low where its partners depend on it. */
  constraint: number;
}

/** Who stands between the communities: nodes with positive ties, by falling participation, rising constraint and id. */
export function brokers({ nodes, edges }: Network): Broker[] {
  const place = new Map(nodes.map(({ id }, i) => [id, i]));
  const friendly = edges.filter(({ weight }) => weight > 0);
  const graph = toCsrGraph(
    nodes.length,
    friendly.map(({ source }) => place.get(source) ?? 0),
    friendly.map(({ target }) => place.get(target) ?? 0),
    friendly.map(({ weight }) => weight),
  );
  const held = constraint(graph);
  const spread = participation(
    graph,
    nodes.map(({ community }) => community ?? 0),
  );
  return nodes
    .map(({ id }, v) => ({ id, participation: spread[v] ?? 0, constraint: held[v] ?? 0 }))
    .filter((broker) => !Number.isNaN(broker.constraint))
    .sort((a, b) => b.participation - a.participation || a.constraint - b.constraint || compareIds(a.id, b.id));
}
