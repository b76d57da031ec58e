import { afterAll, beforeAll, expect, it } from 'vitest';
import { Graph, type Network } from '../src/index.ts';
import { KEY, type Served, serveSeed } from './serve-seed.ts';

const DAY = '2025-04-10';
/** Two for it and one against: -1, -1 and 1. */
const THREE = { issues: ['allied-force'], asOf: DAY, actors: ['france', 'russia', 'ukraine'] };
let served: Served;
let graph: Graph;
beforeAll(async () => {
  served = await serveSeed();
  graph = new Graph('http://localhost:4000', { fetch: served.fetch, key: KEY });
});
afterAll(() => served.close());

it('lists: words, contradictions, claims and events, with their sources', async () => {
  const found = await graph.search({ text: 'UN mandate', types: ['CONDITION'] });
  expect(found.rows).toMatchObject([{ match: { on: 'NAME', exact: true }, node: { id: 'un-mandate' } }]);
  const contradictions = await graph.contradictions({ atLeast: 0.5, issues: ['own-troops'] });
  expect(contradictions.rows).toMatchObject([{ kind: 'SELF', actor: { id: 'gitanas-nauseda' }, days: 145 }]);
  expect(await contradictions.sources()).toHaveLength(2);
  const [claims, events] = await Promise.all([graph.claims({ limit: 1 }), graph.events({ limit: 1 })]);
  expect([claims.rows.length, events.rows.length, (await claims.sources()).length]).toEqual([1, 1, 1]);
});

it('what is near, who waits for whom, who shifted, and how firm a position is', async () => {
  const near = await graph.neighbourhood({ ids: ['un-mandate'], asOf: DAY });
  expect(near.rows).toMatchObject([{ from: 'russia', type: 'DEPENDS_ON', to: 'un-mandate' }]);
  const waiting = await graph.waiting({
    issues: ['own-troops'],
    asOf: DAY,
    assume: ['united-states~us-support:SUPPORT'],
  });
  expect(waiting.rows.map(({ actor, holds }) => [actor.id, holds])).toEqual([
    ['ulf-kristersson', true],
    ['united-kingdom', true],
  ]);
  const shifts = await graph.shifts({ actors: ['lithuania'] });
  expect(shifts.rows).toMatchObject([{ kind: 'UNCONDITIONAL', on: '2025-08-13', before: 0.5, after: 1 }]);
  // 180 days after the only statement: an unjudged source, credibility 2, attributed, half of it left.
  const firm = await graph.estimate({ actor: 'russia', issue: 'allied-force', asOf: '2025-10-07' });
  expect(firm.rows[0]?.weight).toBeCloseTo(0.5 * 0.8 * 0.7 * 0.5);
  for (const answer of [near, waiting, shifts, firm]) {
    expect((await answer.sources()).length).toBeGreaterThan(0);
    expect(await answer.verify()).toMatchObject({ verdict: 'EQUAL' });
  }
});

it('the phases of a network over time', async () => {
  const phases = await graph.phases({ issues: ['allied-force'], from: '2025-02-01', to: '2025-08-01' });
  expect(phases.rows.map(({ state }) => state)).toEqual([0, 0, 1, 2, 2, 2]);
  expect((await phases.sources()).length).toBeGreaterThan(0);
});

it('what is measured of a network, of which one, and what it rests on', async () => {
  const { hash } = await graph.network(THREE);
  const [balance, brokers, support, robustness, estimates] = await Promise.all([
    graph.balance(THREE),
    graph.brokers(THREE),
    graph.support(THREE),
    graph.robustness({ ...THREE, resamples: 10, atLeast: 0.5 }),
    graph.estimates(THREE),
  ]);
  expect(balance.data.coalitionNetwork.balance.camps.map(({ size }) => size)).toEqual([2, 1]);
  expect(brokers.rows.map(({ entity, constraint }) => [entity.id, constraint])).toEqual([
    ['france', 1],
    ['ukraine', 1],
  ]);
  expect(support.rows.map(({ weight }) => weight)).toEqual([-1, 1, -1]);
  expect(robustness.rows).toMatchObject([{ source: { id: 'france' }, target: { id: 'ukraine' }, share: 1 }]);
  expect(estimates.rows.map(({ actor }) => actor.id)).toEqual(['france', 'russia', 'ukraine']);
  for (const answer of [balance, brokers, support, robustness, estimates]) {
    expect(answer.data.coalitionNetwork.reproducibility.hash).toBe(hash);
    expect((await answer.sources()).map(({ id }) => id)).toContain('april-2025-report');
    expect(await answer.verify()).toMatchObject({ verdict: 'EQUAL' });
  }
  const torn = await graph.polarization({ ...THREE, actors: ['russia', 'ukraine'] });
  expect(torn.data.coalitionNetwork.polarization?.score).toBe(0);
  const backbone = await graph.backbone({ issues: ['allied-force', 'own-troops'], asOf: DAY, size: 1 });
  expect(backbone.rows.map(({ issue }) => issue.id)).toEqual(['own-troops', 'allied-force']);
  expect(backbone.data.coalitionNetwork.backbone).toMatchObject({ fixed: { backbone: [{ id: 'allied-force' }] } });
});

it('the network of both kinds and its facets', async () => {
  const { rows } = await graph.twoModeNetwork(THREE);
  expect(rows.map(({ actor, weight }) => [actor.id, weight])).toEqual([
    ['france', 1],
    ['russia', -1],
    ['ukraine', 1],
  ]);
  const facets = await graph.facets(THREE);
  expect(facets.rows).toContainEqual(expect.objectContaining({ field: 'POSITIONS', value: 'OPPOSE', count: 1 }));
});

// The last one: it writes.
it('a network comes anew when it is another, and the loop ends when it is left', async () => {
  const before = await graph.network({ issues: ['allied-force'], asOf: '2025-04-10' });
  const idsIn = ({ nodes }: Network) => nodes.map(({ entity }) => entity.id);
  const ids = ['canada.allied-force.2025-04-10'];
  const changes = graph.graphChanges({ seconds: 30 });
  const { value: state } = await changes.next();
  expect(state).toMatchObject({ revision: before.reproducibility.graphRevision, written: [] });
  await graph.query('mutation ($ids: [ID!]!) { retract(ids: $ids, reason: "a test") { graph { revision } } }', { ids });
  for await (const after of graph.follow(before, { seconds: 30 })) {
    expect(idsIn(after)).toEqual(idsIn(before).filter((id) => id !== 'canada'));
    break;
  }
  const { value: change } = await changes.next();
  expect(change?.written).toEqual([{ kind: 'STANCE', count: 1, ids }]);
  await changes.return();
});
