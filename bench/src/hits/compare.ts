import { isDeepStrictEqual } from 'node:util';
import type { Graph } from '@stancegraph/store';
import type { Driver } from 'neo4j-driver';
import { startApplication } from '../graph/application.ts';
import { everNew } from '../graph/ever-new.ts';
import { recording } from '../graph/store-calls.ts';
import { sideBySide } from '../measure/latency.ts';
import type { Neo4jGraphQLPeer } from '../peers/neo4j-graphql.ts';
import type { Comparison } from './comparisons.ts';
import { profile } from './profile.ts';
import { queryOf } from './query-of.ts';

export interface Compared {
  name: string;
  /** Database hits of every query that the application runs for the question. */
  ours: number;
  byHand: number;
  queries: number;
  /** Hits of `@neo4j/graphql` for the same question. */
  peer: number;
  /** Medians of warm runs in milliseconds: the hand-written query through the bare driver, ours, ours kept, the peer. */
  ms: { byHand: number; ours: number; kept: number; peer: number };
}

/** @throws when the two do not answer the same */
export async function compare(
  graph: Graph,
  driver: Driver,
  comparison: Comparison,
  peer: Neo4jGraphQLPeer,
): Promise<Compared> {
  const { name, question, byHand, nodesOf } = comparison;
  const { graph: recorded, take } = recording(graph);
  const data = await startApplication(recorded)(question);
  const calls = take();
  let ours = 0;
  for (const call of calls) ours += (await profile(driver, queryOf(call))).hits;
  const hand = await profile(driver, { text: byHand, parameters: {} });
  const answer = hand.rows.map(({ row }) => row);
  if (!isDeepStrictEqual(answer, nodesOf(data))) throw new Error(`${name}: the hand-written query answers otherwise`);
  const same = await peer.ask(comparison.peer);
  if (same.length !== answer.length) throw new Error(`${name}: @neo4j/graphql answers otherwise`);
  const [anew, kept] = [startApplication(everNew(graph)), startApplication(graph)];
  const [bare, application, again, other] = await sideBySide(
    () => driver.executeQuery(byHand),
    () => anew(question),
    () => kept(question),
    () => peer.ask(comparison.peer),
  );
  return {
    ...{ name, ours, byHand: hand.hits, queries: calls.length, peer: await peer.hits(comparison.peer) },
    ms: { byHand: bare.p50, ours: application.p50, kept: again.p50, peer: other.p50 },
  };
}
