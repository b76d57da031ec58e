import type { ConditionChange, NetworkParameters, PositionChange } from '@stancegraph/analysis';
import { changesOf } from '../network/changes-view.ts';
import { coalitionView } from '../network/coalition-view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type ChangedStatement, changedStatements } from './changed-statements.ts';

/** The graph as known then and now, null: as it is. */
export interface Between {
  knownFrom: string;
  knownTo: string | null;
}
/** What changed of networks between two instants. */
export interface Changed {
  stances: PositionChange[];
  conditions: ConditionChange[];
  statements: ChangedStatement[];
}

/**
 * Of what changed in several networks, the last counts.
 * @param asked networks that differ in their days only
 */
export async function changedIn(
  snapshot: Snapshot,
  asked: readonly NetworkParameters[],
  between: Between,
): Promise<Changed> {
  const [network] = asked;
  const issues = network ? issuesOf(snapshot, network) : null;
  const ofStatements = network?.basis === 'STATEMENTS';
  const changed = ofStatements ? await changedStatements(snapshot, asked, issues, between) : [];
  const stances: PositionChange[][] = [];
  const conditions: ConditionChange[][] = [];
  const statements: ChangedStatement[][] = [];
  for (const [at, parameters] of asked.entries()) {
    const shown = await shownIn(snapshot, parameters, between.knownFrom);
    statements.push((changed[at] ?? []).filter(shown));
    if (ofStatements) continue;
    const { asOf, level } = parameters;
    const changes = changesOf(snapshot, { from: asOf, to: asOf, ...between, issues, level });
    stances.push(changes.positions.filter(shown));
    conditions.push(changes.conditions);
  }
  return {
    stances: lastOfEach(stances, ({ actor, issue }) => `${actor} ${issue}`),
    conditions: lastOfEach(conditions, ({ condition }) => condition),
    statements: lastOfEach(statements, ({ id }) => id),
  };
}

function lastOfEach<Row>(lists: readonly Row[][], keyOf: (row: Row) => string): Row[] {
  return [...new Map(lists.flat().map((row) => [keyOf(row), row])).values()];
}

function issuesOf({ world }: Snapshot, { issues, topics }: NetworkParameters): string[] | null {
  if (topics === null) return issues;
  return world.issues
    .filter(({ id, topics: own }) => own.some((topic) => topics.includes(topic)) && (issues?.includes(id) ?? true))
    .map(({ id }) => id);
}

/**
 * Whether who holds a position is in the picture of then or of now; in one of issues, whether the issue is. Officials are
 * in it through whom they represented.
 */
async function shownIn(snapshot: Snapshot, parameters: NetworkParameters, knownFrom: string) {
  const [then, now] = await Promise.all([
    coalitionView(snapshot, { ...parameters, knownOn: knownFrom }),
    coalitionView(snapshot, parameters),
  ]);
  const nodes = new Set([...then.nodes, ...now.nodes].map(({ node }) => node.id));
  const speaks = (actor: string) => parameters.level === 'REPRESENTED' && snapshot.typeOf(actor) === 'OFFICIAL';
  return ({ actor, issue }: { actor: string; issue: string }) =>
    parameters.nodes === 'ISSUES' ? nodes.has(issue) : nodes.has(actor) || speaks(actor);
}
