import type { Query } from '@stancegraph/store/testing/queries';
import { toNeo4j } from '@stancegraph/store/testing/queries';
import type { Driver, ProfiledPlan } from 'neo4j-driver';

export interface Profiled {
  /** Database hits of the whole plan: they count work, not time, and are the same on every machine. */
  hits: number;
  rows: Record<string, unknown>[];
}

export async function profile(driver: Driver, { text, parameters }: Omit<Query, 'name'>): Promise<Profiled> {
  const values = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toNeo4j(value)]));
  const { records, summary } = await driver.executeQuery(`PROFILE ${text}`, values);
  if (!summary.profile) throw new Error(`the database gave no profile of ${text}`);
  return { hits: hitsOf(summary.profile), rows: records.map((record) => record.toObject()) };
}

/** Of a plan and all below it. */
export function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}
