import type { NetworkParameters } from '@stancegraph/analysis';
import type { Graph, ReadOptions } from '@stancegraph/store';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Between, changedIn } from './changed-in.ts';
import { citations } from './citations.ts';
import { type ConditionDrift, conditionDrifts, newestEntries } from './condition-drift.ts';
import { restsOn, type StanceDrift, stanceDrifts } from './stance-drift.ts';
import { type StatementDrift, statementDrifts } from './statement-drift.ts';

/** Nobody reads a longer list; how many there are is said too. */
const MOST_ROWS = 100;

export interface Listed<Row> {
  total: number;
  rows: Row[];
}
export interface Drift {
  stances: Listed<StanceDrift>;
  conditions: Listed<ConditionDrift>;
  /** Of networks of statements; the other two are of networks of stances. */
  statements: Listed<StatementDrift>;
}

/**
 * What the graph learned or took back between two instants, of that which the networks are asked about, by name.
 * @param asked one network, or the slices of one over time; of what changed in several, the last counts
 */
export async function driftOf(
  snapshot: Snapshot,
  graph: Graph,
  asked: readonly NetworkParameters[],
  between: Between,
  read: ReadOptions,
): Promise<Drift> {
  const changed = await changedIn(snapshot, asked, between);
  const stances = changed.stances.slice(0, MOST_ROWS);
  const conditions = changed.conditions.slice(0, MOST_ROWS);
  const statements = changed.statements.slice(0, MOST_ROWS);
  const newest = newestEntries(conditions, snapshot, between.knownTo);
  const cited = await citations(
    graph,
    {
      statements: [...stances.flatMap(restsOn), ...statements.map(({ id }) => id)],
      sources: [...newest.values()].flatMap((entry) => entry?.source ?? []),
    },
    read,
  );
  return {
    stances: { total: changed.stances.length, rows: stanceDrifts(stances, snapshot, cited) },
    conditions: { total: changed.conditions.length, rows: conditionDrifts(conditions, newest, snapshot, cited) },
    statements: { total: changed.statements.length, rows: statementDrifts(statements, snapshot, cited) },
  };
}
