import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { type SeededServers, seededServers } from './seeded.ts';

const WHAT_WOULD_IT_TAKE = graphql(`
  query ($input: WhatWouldItTakeInput!) {
    whatWouldItTake(input: $input) {
      met
      reachable
      answerCount
      searchedTo
      complete
      candidateCount
      candidates { __typename }
      holders { id }
      answers(first: 30) {
        size
        steps {
          ... on ConditionStep { condition { id title } status was: from }
          ... on PositionStep { actor { id name } issue { id } position from }
        }
        moves {
          actor { id }
          issue { id }
          to
          round
          because { condition { id } stance { statements { nodes { source { title } } } } }
        }
        holders { id }
      }
      pivotality { exact samples pivots { step { __typename } shapleyShubik banzhaf shapleyError banzhafError } }
    }
  }
`);

let servers: SeededServers;
beforeAll(async () => {
  servers = await seededServers();
});
afterAll(() => servers.close());

const APRIL = { asOf: '2025-04-10' };
type Answer = Awaited<ReturnType<typeof ask>>;
const ask = async (goal: object, more: object = {}) => {
  const input = { ...APRIL, goal, ...more } as never;
  return (await servers.each(WHAT_WOULD_IT_TAKE, { input })).whatWouldItTake;
};
const told = ({ answers }: Answer) =>
  answers.map(({ steps }) =>
    steps.map((step) =>
      'condition' in step
        ? `${step.condition.id} ${step.status}`
        : `${step.actor.id} ${step.issue.id} ${step.position}`,
    ),
  );

describe('what it would take', () => {
  it('that the United Kingdom sends troops: the backing, its own step, or that of the United States', async () => {
    const answer = await ask({ issue: 'own-troops', position: 'SUPPORT', include: ['united-kingdom'] });
    expect(told(answer)).toEqual([
      ['us-backstop MET'],
      ['united-kingdom own-troops SUPPORT'],
      ['united-states us-support SUPPORT'],
    ]);
    expect(answer).toMatchObject({
      met: false,
      reachable: true,
      answerCount: 3,
      searchedTo: 4,
      complete: true,
      candidateCount: 3,
      holders: [],
    });
    const [, own, backing] = answer.answers;
    expect(own?.moves).toEqual([]);
    expect(own?.holders).toEqual([{ id: 'united-kingdom' }]);
    const uk = backing?.moves.find(({ actor, issue }) => actor.id === 'united-kingdom' && issue.id === 'own-troops');
    expect(uk).toMatchObject({ to: 'SUPPORT', round: 1, because: [{ condition: { id: 'us-backstop' } }] });
    expect(uk?.because[0]?.stance.statements.nodes[0]?.source.title).toBeTruthy();
  });

  it('that Russia is neutral on the force: a UN mandate, or its own step', async () => {
    const answer = await ask({ issue: 'allied-force', position: 'NEUTRAL', include: ['russia'] });
    expect(told(answer)).toEqual([['un-mandate MET'], ['russia allied-force NEUTRAL']]);
    expect(answer.answers[0]?.steps).toMatchObject([{ condition: { title: 'A UN mandate exists' }, was: 'UNMET' }]);
    expect(
      told(await ask({ issue: 'allied-force', position: 'NEUTRAL', include: ['russia'] }, { movers: 'NONE' })),
    ).toEqual([['un-mandate MET']]);
  });

  it('tells whose step decides it: three that each suffice share alike', async () => {
    const { pivotality } = await ask({ issue: 'own-troops', position: 'SUPPORT', include: ['united-kingdom'] });
    expect(pivotality).toMatchObject({ exact: true, samples: null });
    for (const pivot of pivotality.pivots) {
      expect(pivot.shapleyShubik).toBeCloseTo(1 / 3, 12);
      expect(pivot).toMatchObject({ banzhaf: 0.25, shapleyError: null, banzhafError: null });
    }
  });

  it('says so where the goal is met, or out of reach', async () => {
    const met = await ask({ issue: 'allied-force', position: 'OPPOSE', include: ['russia'] });
    expect(met).toMatchObject({ met: true, reachable: true, answers: [], complete: true });
    expect(met.holders).toContainEqual({ id: 'russia' });
    const assume = [{ condition: { id: 'un-mandate', status: 'UNMET' } }];
    const goal = { issue: 'allied-force', position: 'NEUTRAL', include: ['russia'] };
    expect(await ask(goal, { movers: 'NONE', assume })).toMatchObject({
      met: false,
      reachable: false,
      answers: [],
      candidates: [],
      complete: true,
    });
  });

  it('refuses a goal that is none, and what is not there', async () => {
    const refusal = async (goal: object, more: object = {}) => {
      const answer = await servers.servers[0]?.server.ask(WHAT_WOULD_IT_TAKE, {
        input: { ...APRIL, goal, ...more } as never,
      });
      const [error] = answer?.errors ?? [];
      return `${error?.extensions.code}: ${error?.message}`;
    };
    const goal = { issue: 'own-troops', position: 'SUPPORT' };
    expect(await refusal(goal)).toMatch(/BAD_USER_INPUT: .*needs "atLeast"/);
    expect(await refusal({ ...goal, atLeast: 0 })).toMatch(/BAD_USER_INPUT: "atLeast" is 0; give/);
    expect(await refusal({ ...goal, atLeast: 10_000 })).toMatch(/BAD_USER_INPUT: .*there are only \d+ actors/);
    expect(await refusal({ ...goal, include: ['nobody'] })).toMatch(/NOT_FOUND: there is no actor "nobody"/);
    expect(await refusal({ ...goal, issue: 'nothing', atLeast: 1 })).toMatch(/NOT_FOUND: there is no issue "nothing"/);
    expect(await refusal({ ...goal, atLeast: 1 }, { maxSize: 9 })).toMatch(
      /BAD_USER_INPUT: "maxSize" is 9; give 1 to 8/,
    );
  });
});
