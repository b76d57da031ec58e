import type { NetworkEdge, NetworkNode, NetworkParameters } from '@stancegraph/analysis';
import type { PictureGroup, PictureNode } from '@stancegraph/drawing';
import type { CoalitionView } from '../network/coalition-view.ts';
import type { Reproducibility } from '../network/reproducibility.ts';
import { type Drawing, toPicture } from '../picture/to-picture.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

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
