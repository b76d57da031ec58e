import { type Picture, type PictureNode, toTieVerdict } from '@stancegraph/drawing';

/** What the element reads of the server's `/export/network.json`. */
export interface Network {
  nodes: {
    id: string;
    name: string;
    type: PictureNode['type'];
    position: PictureNode['position'];
    conditional: boolean;
    community: number | null;
    /** Where it was gathered otherwise than by communities: index into `groups`. */
    group?: number | null;
    point: { x: number; y: number };
  }[];
  edges: { source: string; target: string; weight: number; verdict: Parameters<typeof toTieVerdict>[0] }[];
  groups?: { key: string; label: string }[];
  issues: { id: string; title: string }[];
  reproducibility: {
    /** JSON of the question with every default filled in. */
    parameters: string;
    graphRevision: string;
    hash: string;
  };
}
/** Of the question, what is said in words. */
export interface Asked {
  issues: string[] | null;
  asOf: string;
  knownOn: string | null;
  assume: unknown[];
  normalization: string;
}

/** @throws TypeError where this is no network: another version's answer, or another server's */
export function toNetwork(value: unknown): Network {
  const { nodes, edges, issues, reproducibility } = (value ?? {}) as Partial<Network>;
  const lists = [nodes, edges, issues].every((list) => Array.isArray(list));
  if (!lists || typeof reproducibility?.hash !== 'string' || typeof reproducibility.parameters !== 'string') {
    throw new TypeError('the answer is no network');
  }
  return value as Network;
}

export const askedOf = ({ reproducibility }: Network): Asked => JSON.parse(reproducibility.parameters) as Asked;

export const toPicture = ({ nodes, edges, groups }: Network): Picture => ({
  nodes: nodes.map(({ name, point, ...node }) => ({
    ...node,
    label: name,
    community: groups ? (node.group ?? null) : node.community,
    x: point.x,
    y: point.y,
  })),
  edges: edges.map(({ verdict, ...edge }) => ({ ...edge, verdict: toTieVerdict(verdict) })),
  groups,
});
