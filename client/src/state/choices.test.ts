import { expect, it } from 'vitest';
import { byWaiting, positionChoices, waitingFor } from './choices.ts';
import { network } from './sample-network.ts';

const condition = (id: string, total: number, actors: string[] = []) => ({
  id,
  title: id,
  metBy:
    actors.length === 0 ? [] : [{ issue: { id: 'i', title: 'I' }, actors: actors.map((name) => ({ id: name, name })) }],
  stances: { totalCount: total },
});

it('puts what somebody on the screen waits for on top', () => {
  const waiting = new Map([['c', ['France']]]);
  const sorted = byWaiting([condition('a', 0), condition('b', 3), condition('c', 1), condition('a', 0)], waiting);
  expect(sorted.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

it('names whose positions conditions ask for, each once', () => {
  const choices = positionChoices([condition('a', 1, ['x', 'y']), condition('b', 1, ['x'])]);
  expect(choices.map(({ actor, issue }) => `${actor.id}~${issue.id}`)).toEqual(['x~i', 'y~i']);
});

it('reads from the network who waits for what', () => {
  const clause = { then: 'NEUTRAL' as const, all: [{ not: false, condition: { id: 'mandate', title: 'A mandate' } }] };
  const nodes = network.nodes.map((node) => ({
    ...node,
    positions: node.positions.map((position) => ({
      ...position,
      stances: node.entity.id === 'france' ? [] : [{ id: node.entity.id, clauses: [clause, clause] }],
    })),
  }));
  expect(Object.fromEntries(waitingFor({ ...network, nodes }))).toEqual({ mandate: ['poland', 'russia', 'turkey'] });
});
