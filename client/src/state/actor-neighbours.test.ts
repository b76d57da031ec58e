import type { Picture } from '@stancegraph/drawing';
import { expect, it } from 'vitest';
import { actorNeighbours, notShown } from './actor-neighbours.ts';

const node = (id: string) =>
  ({ id, label: id, type: 'COUNTRY', position: 'SUPPORT', conditional: false, community: null, x: 0, y: 0 }) as const;
/** a agrees with b weakly and with c strongly, differs from d; nothing ties it to e. */
const picture: Picture = {
  nodes: ['a', 'b', 'c', 'd', 'e'].map(node),
  edges: [
    { source: 'a', target: 'b', weight: 0.5, verdict: 'agree' },
    { source: 'a', target: 'c', weight: 1, verdict: 'agree' },
    { source: 'a', target: 'd', weight: -1, verdict: 'differ' },
    { source: 'b', target: 'c', weight: 1, verdict: 'agree' },
  ],
};
const related = { memberships: ['club', 'd', 'club'], offices: ['minister'] };

it('counts kind by kind who is shown, who could be, strongest first, and who cannot be drawn', () => {
  const found = actorNeighbours(picture, new Set(['a', 'e']), 'a', related);
  expect(found).toEqual([
    { kind: 'agree', shown: [], hidden: ['c', 'b'], absent: [] },
    { kind: 'differ', shown: [], hidden: ['d'], absent: [] },
    { kind: 'memberships', shown: [], hidden: ['d'], absent: ['club'] },
    { kind: 'offices', shown: [], hidden: [], absent: ['minister'] },
  ]);
  expect(notShown(found)).toBe(5);
});

it('tells of nobody where there is nobody', () => {
  expect(actorNeighbours(picture, new Set('abcde'), 'e', { memberships: [], offices: [] })).toEqual([]);
});
