import { groupLabel } from './group-names.ts';
import type { Picture, PictureEdge, PictureNode, TieVerdict } from './picture.ts';
import { numberOf, summaryPosition } from './summary-position.ts';
import type { Words } from './words.ts';

/** Of ties that stand for one another: counts add up, shares and means are averaged. */
export type TieSum = 'SUM' | 'MEAN';

/** By how ties are normalized: what is normalized is a share or a mean, of which there is a mean only. */
export const tieSumOf = ({ normalization }: { normalization?: string | undefined }): TieSum =>
  normalization === 'NONE' ? 'SUM' : 'MEAN';

interface Folded {
  picture: Picture;
  /** By node of the picture that stands for a group, the ids of its members. */
  members: ReadonlyMap<string, readonly string[]>;
}

/** The id of the node that stands for a group; no actor's id begins with a dot. */
export const groupNodeId = (key: string): string => `.${key.toLowerCase()}`;

/** The key of a group, by the index that nodes have as `community`. */
export const groupKey = ({ groups }: Picture, index: number): string => groups?.[index]?.key ?? String(index + 1);

/**
 * A picture with some of its groups drawn as one node each, where the middle of the members was. It stands at the
 * position nearest to the mean of theirs. Its tie to a node is the sum or the mean of the ties that the members have to
 * it (who has none does not count), and says what its sign says; ties within a group are not drawn. A group of one stays
 * as it is.
 */
export function folded(
  picture: Picture,
  keys: readonly string[],
  { sum, words }: { sum: TieSum; words: Words },
): Folded {
  const wanted = new Set(keys);
  const groups = new Map<string, PictureNode[]>();
  const standIn = new Map<string, string>();
  for (const node of picture.nodes) {
    if (node.community === null) continue;
    const key = groupKey(picture, node.community);
    if (!wanted.has(key)) continue;
    const id = groupNodeId(key);
    groups.set(id, [...(groups.get(id) ?? []), node]);
  }
  for (const [id, nodes] of [...groups])
    if (nodes.length < 2) groups.delete(id);
    else for (const node of nodes) standIn.set(node.id, id);
  if (groups.size === 0) return { picture, members: new Map() };
  const nodes = [
    ...picture.nodes.filter(({ id }) => !standIn.has(id)),
    ...[...groups].map(([id, members]) => groupNode(id, members, picture, words)),
  ];
  return {
    picture: { ...picture, nodes, edges: foldedEdges(picture.edges, standIn, sum) },
    members: new Map([...groups].map(([id, members]) => [id, members.map((node) => node.id)])),
  };
}

function groupNode(id: string, members: readonly PictureNode[], picture: Picture, words: Words): PictureNode {
  const mean = (of: (node: PictureNode) => number) => members.reduce((all, node) => all + of(node), 0) / members.length;
  const index = members[0]?.community ?? 0;
  return {
    id,
    label: groupLabel(picture, index, members.length, words),
    type: 'GROUP',
    position: summaryPosition(members.flatMap(({ position }) => (position === null ? [] : [numberOf(position)]))),
    conditional: members.some(({ conditional }) => conditional),
    community: index,
    x: mean(({ x }) => x),
    y: mean(({ y }) => y),
  };
}

function foldedEdges(
  edges: readonly PictureEdge[],
  standIn: ReadonlyMap<string, string>,
  sum: TieSum,
): readonly PictureEdge[] {
  const kept: PictureEdge[] = [];
  const merged = new Map<string, { source: string; target: string; under: PictureEdge[] }>();
  for (const edge of edges) {
    const [a, b] = [standIn.get(edge.source) ?? edge.source, standIn.get(edge.target) ?? edge.target];
    if (a === b) continue;
    if (a === edge.source && b === edge.target) {
      kept.push(edge);
      continue;
    }
    const [source, target] = a < b ? [a, b] : [b, a];
    const tie = merged.get(`${source}~${target}`) ?? { source, target, under: [] };
    tie.under.push(edge);
    merged.set(`${source}~${target}`, tie);
  }
  return [...kept, ...[...merged.values()].map(({ source, target, under }) => mergedEdge(source, target, under, sum))];
}

function mergedEdge(source: string, target: string, under: readonly PictureEdge[], sum: TieSum): PictureEdge {
  const total = under.reduce((all, { weight }) => all + weight, 0);
  const weight = sum === 'SUM' ? total : total / under.length;
  return { source, target, weight, verdict: verdictOver(under, weight) };
}

/** What all say; of those that say different things what the sign of the whole says. */
function verdictOver(under: readonly PictureEdge[], weight: number): TieVerdict {
  const said = new Set(under.map(({ verdict }) => verdict));
  const [only] = said;
  if (said.size === 1 && only) return only;
  if (Math.abs(weight) < 1e-9) return 'neither';
  return weight > 0 ? 'agree' : 'differ';
}
