import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from './graphql.ts';
import { recordedOn, type SeededServers, serversWith } from './seeded.ts';

const ESTIMATE = graphql(`
  query ($actor: ID!, $asOf: Date, $knownOn: DateTime, $level: Level, $halfLife: Int) {
    estimate(actor: $actor, issue: "issue", asOf: $asOf, knownOn: $knownOn, level: $level, halfLife: $halfLife) {
      value
      low
      high
      support
      effectiveEvidence
      belief
      disbelief
      uncertainty
      state
      newest
      evidenceCount
      evidence(first: 2) {
        statement { id source { reliability } }
        weight
        reliability
        credibility
        directness
        decay
        value
      }
    }
  }
`);
const NETWORK = graphql(`
  query ($asOf: Date!, $excludeSources: [ID!]) {
    coalitionNetwork(input: { asOf: $asOf, excludeSources: $excludeSources }) {
      nodes { entity { id } positions { issue { id } position estimate { state evidenceCount } } }
    }
  }
`);
const SHIFTS = graphql(`
  query ($input: ShiftsInput, $first: Int) {
    shifts(input: $input, first: $first) {
      actor { id }
      on
      kind
      before
      after
      lastBefore { id }
      firstAfter { id source { title } }
    }
  }
`);

const DAYS = ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04', '2025-01-05', '2025-01-06'];
function said(id: string, actor: string, date: string, position: string, rest: object = {}) {
  return { id, actor, date, position, issue: 'issue', kind: 'SAID', source: 'good', directness: 'OWN_WORDS', ...rest };
}
const WORLD = {
  stancegraph: 1,
  actors: [
    { id: 'uk', type: 'COUNTRY', name: 'UK' },
    { id: 'minister', type: 'OFFICIAL', name: 'Minister', represents: [{ actor: 'uk', role: 'minister' }] },
  ],
  issues: [{ id: 'issue', title: 'Issue', question: 'Should it be?' }],
  conditions: [{ id: 'storm', title: 'There is a storm', status: [{ is: 'UNMET', from: '2025-01-01' }] }],
  sources: [
    { id: 'good', title: 'Good', reliability: 'A' },
    { id: 'fair', title: 'Fair', reliability: 'C' },
  ],
  statements: [
    ...DAYS.map((day, i) => said(`st-${i}`, 'minister', day, i < 3 ? 'OPPOSE' : 'SUPPORT', { credibility: 1 })),
    said('weak', 'minister', '2025-01-06', 'SUPPORT', { source: 'fair', directness: 'INFERRED' }),
  ],
  stances: [
    {
      actor: 'minister',
      issue: 'issue',
      position: 'OPPOSE',
      from: '2025-01-01',
      if: [{ all: ['storm'], then: 'NEUTRAL' }],
      statements: ['st-0'],
    },
    { actor: 'minister', issue: 'issue', position: 'SUPPORT', from: '2025-01-04', statements: ['st-3'] },
  ],
};

let servers: SeededServers;
beforeAll(async () => {
  servers = await serversWith([recordedOn('2025-02-01', WORLD)]);
});
afterAll(() => servers.close());

describe('an estimate', () => {
  it('weighs each statement, for whom its maker represented', async () => {
    const { estimate } = await servers.each(ESTIMATE, { actor: 'uk', asOf: '2025-01-06', halfLife: 1 });
    // 1/32 + 1/16 + 1/8 against, 1/4 + 1/2 + 1 + 0.6 · 0.5 · 0.4 for.
    const [against, support] = [7 / 32, 7 / 4 + 0.12];
    expect(estimate.value).toBeCloseTo((support - against) / (support + against), 9);
    expect(estimate.belief).toBeCloseTo(support / (support + against + 2), 9);
    expect(estimate.disbelief).toBeCloseTo(against / (support + against + 2), 9);
    expect(estimate.support).toBeCloseTo((1 + support) / (2 + support + against), 9);
    expect(estimate).toMatchObject({ state: 'SUPPORTED', newest: '2025-01-06', evidenceCount: 7 });
    expect(estimate.evidence).toEqual([
      {
        statement: { id: 'st-5', source: { reliability: 'A' } },
        weight: 1,
        reliability: 1,
        credibility: 1,
        directness: 1,
        decay: 1,
        value: 1,
      },
      expect.objectContaining({ statement: { id: 'st-4', source: { reliability: 'A' } }, weight: 0.5, decay: 0.5 }),
    ]);
  });

  it('of who represents somebody is none, but by itself', async () => {
    const ask = async (level: 'SELF' | 'REPRESENTED') =>
      (await servers.each(ESTIMATE, { actor: 'minister', asOf: '2025-01-06', level })).estimate.state;
    expect([await ask('REPRESENTED'), await ask('SELF')]).toEqual(['NONE', 'CONTESTED']);
  });

  it('is of its day, and of what was known', async () => {
    const at = async (variables: object) => (await servers.each(ESTIMATE, { actor: 'uk', ...variables })).estimate;
    expect(await at({ asOf: '2025-01-03' })).toMatchObject({ state: 'OPPOSED', evidenceCount: 3 });
    expect(await at({ asOf: '2026-02-01' })).toMatchObject({ state: 'STALE', evidenceCount: 7 });
    expect(await at({ knownOn: '2025-01-15T00:00:00Z' })).toMatchObject({ state: 'NONE', value: null, newest: null });
  });

  it('stands beside each position of a network', async () => {
    const ask = async (excludeSources: string[] | null = null) => {
      const { coalitionNetwork } = await servers.each(NETWORK, { asOf: '2025-01-06', excludeSources });
      return coalitionNetwork.nodes.flatMap(({ positions }) => positions);
    };
    expect(await ask()).toEqual([
      { issue: { id: 'issue' }, position: 'SUPPORT', estimate: { state: 'CONTESTED', evidenceCount: 7 } },
    ]);
    expect((await ask(['fair'])).map(({ estimate }) => estimate.evidenceCount)).toEqual([6]);
  });

  it.each([
    [{ actor: 'nobody' }, 'NOT_FOUND'],
    [{ actor: 'uk', halfLife: 0 }, 'BAD_USER_INPUT'],
  ])('of %j is refused', async (variables, code) => {
    expect((await servers.servers[0]?.server.ask(ESTIMATE, variables))?.errors?.[0]?.extensions).toMatchObject({
      code,
    });
  });
});

describe('shifts', () => {
  it('are change points, and conditions that fell away', async () => {
    const { shifts } = await servers.each(SHIFTS, {});
    expect(shifts).toEqual([
      {
        actor: { id: 'uk' },
        on: '2025-01-04',
        kind: 'MEAN',
        before: -1,
        after: 1,
        lastBefore: { id: 'st-2' },
        firstAfter: { id: 'st-3', source: { title: 'Good' } },
      },
      {
        actor: { id: 'uk' },
        on: '2025-01-04',
        kind: 'UNCONDITIONAL',
        before: -1,
        after: 1,
        lastBefore: { id: 'st-0' },
        firstAfter: { id: 'st-3', source: { title: 'Good' } },
      },
    ]);
    expect((await servers.each(SHIFTS, { first: 1 })).shifts).toHaveLength(1);
  });

  it.each([
    [{ input: { issues: ['nothing'] } }, 'NOT_FOUND'],
    [{ input: { window: { from: '2025-01-02', to: '2025-01-02' } } }, 'BAD_USER_INPUT'],
    [{ first: 101 }, 'BAD_USER_INPUT'],
  ])('of %j are refused', async (variables, code) => {
    expect((await servers.servers[0]?.server.ask(SHIFTS, variables))?.errors?.[0]?.extensions).toMatchObject({ code });
  });
});
