import type { Network, NetworkNode } from '../data/picture-query.ts';

const node = (id: string, community: number | null, strength: number, value: number | null): NetworkNode => ({
  entity: { __typename: 'Country', id, name: id },
  actor: { __typename: 'Country', id, name: id, iso3: null },
  community,
  degree: 0,
  strength,
  betweenness: 0,
  divided: [],
  positions: [{ issue: { id: 'i', title: 'i' }, position: null, value, stored: null, stances: [] }],
  point: { x: 0, y: 0 },
});
const tie = (source: string, target: string, weight: number): Network['edges'][number] => ({
  source: { __typename: 'Country', id: source, name: source },
  target: { __typename: 'Country', id: target, name: target },
  weight,
  verdict: weight < 0 ? 'DIFFER' : 'AGREE',
  sharedIssues: 1,
});

/** Two friends, their opponent and one without a tie: the named world of this folder's tests. */
export const network: Network = {
  nodes: [
    node('poland', 0, -0.5, 0.5),
    node('france', 0, 1.5, 1),
    node('russia', 1, -1, -1),
    node('turkey', null, 0, null),
  ],
  edges: [tie('france', 'poland', 0.5), tie('france', 'russia', -1)],
  groups: [],
  communities: [
    { index: 0, size: 2 },
    { index: 1, size: 1 },
  ],
  measures: { nodes: 4, edges: 2, agree: 1, differ: 1, density: 1 / 3, modularity: 0 },
  reproducibility: { graphRevision: '1', recordedAt: null, hash: '0' },
  open: [],
};
