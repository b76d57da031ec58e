import { expect, it } from 'vitest';
import type { Network } from '../data/picture-query.ts';
import { conditionalStances } from './conditional-stances.ts';
import { toPicture } from './to-picture.ts';

const clause = {
  then: 'NEUTRAL',
  all: [{ not: false, condition: { id: 'un-mandate', title: 'A UN mandate exists' } }],
} as const;
const network = {
  nodes: [
    {
      entity: { __typename: 'Country', id: 'russia', name: 'Russia' },
      community: 1,
      point: { x: 2, y: -3.5 },
      positions: [
        {
          issue: { id: 'force', title: 'Force' },
          position: 'OPPOSE',
          value: -1,
          stored: null,
          stances: [{ id: 's', clauses: [clause] }],
        },
      ],
    },
    {
      entity: { __typename: 'Organisation', id: 'nato', name: 'NATO' },
      community: null,
      point: { x: 0, y: 0 },
      positions: [
        { issue: { id: 'force', title: 'Force' }, position: 'SUPPORT', value: 1, stored: null, stances: [] },
        { issue: { id: 'aid', title: 'Aid' }, position: 'NEUTRAL', value: 0, stored: null, stances: [] },
      ],
    },
  ],
  edges: [
    { source: { id: 'nato', name: 'NATO' }, target: { id: 'russia', name: 'Russia' }, weight: -0.5, verdict: 'DIFFER' },
  ],
} as unknown as Network;

it('turns the answer into what is drawn', () => {
  expect(toPicture(network)).toEqual({
    nodes: [
      {
        id: 'russia',
        label: 'Russia',
        type: 'COUNTRY',
        position: 'OPPOSE',
        conditional: true,
        community: 1,
        x: 2,
        y: -3.5,
      },
      {
        id: 'nato',
        label: 'NATO',
        type: 'ORGANISATION',
        position: 'LEAN_SUPPORT',
        conditional: false,
        community: null,
        x: 0,
        y: 0,
      },
    ],
    edges: [{ source: 'nato', target: 'russia', weight: -0.5, verdict: 'differ' }],
  });
});

it('marks what fewer than 60 % of the networks of redrawn sources have', () => {
  const [edge] = network.edges;
  const drawn = (support: number | null) =>
    toPicture({ ...network, edges: edge ? [{ ...edge, support }] : [] }).edges.map(({ unsure }) => unsure ?? false);
  expect([drawn(0.59), drawn(0.6), drawn(null)]).toEqual([[true], [false], [false]]);
});

it('groups what would change it by condition', () => {
  expect(conditionalStances(network)).toEqual([
    {
      key: 'un-mandate',
      all: clause.all,
      moves: [{ id: 'russia', name: 'Russia', issue: { id: 'force', title: 'Force' }, to: 'NEUTRAL' }],
    },
  ]);
});
