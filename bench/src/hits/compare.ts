import { isDeepStrictEqual } from 'node:util';
import type { Graph } from '@stancegraph/store';
import type { Driver } from 'neo4j-driver';
import { startApplication } from '../graph/application.ts';
import { recording } from '../graph/store-calls.ts';
import type { Comparison } from './comparisons.ts';
import { profile } from './profile.ts';
import { queryOf } from './query-of.ts';

export interface Compared {
  name: string;
  /** Database hits of every query that the application runs for the question. */
  ours: number;
  byHand: number;
  queries: number;
}

/** @throws when the two do not answer the same */
export async function compare(graph: Graph, driver: Driver, comparison: Comparison): Promise<Compared> {
  const { name, question, byHand, nodesOf } = comparison;
  const { graph: recorded, take } = recording(graph);
  const data = await startApplication(recorded)(question);
  const calls = take();
  let ours = 0;
  for (const call of calls) ours += (await profile(driver, queryOf(call))).hits;
  const hand = await profile(driver, { text: byHand, parameters: {} });
  const answer = hand.rows.map(({ row }) => row);
  if (!isDeepStrictEqual(answer, nodesOf(data))) throw new Error(`${name}: the hand-written query answers otherwise`);
  return { name, ours, byHand: hand.hits, queries: calls.length };
}
