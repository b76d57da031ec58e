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

/** Of what changed in several networks, the last counts. */
export async function changedIn(
  snapshot: Snapshot,
  asked: readonly NetworkParameters[],
  between: Between,
): Promise<Changed> {
  const found: Changed[] = [];
  for (const parameters of asked) found.push(await changedInOne(snapshot, parameters, between));
  return {
    stances: lastOfEach(
      found.flatMap(({ stances }) => stances),
      ({ actor, issue }) => `${actor} ${issue}`,
    ),
    conditions: lastOfEach(
      found.flatMap(({ conditions }) => conditions),
      ({ condition }) => condition,
    ),
    statements: lastOfEach(
      found.flatMap(({ statements }) => statements),
      ({ id }) => id,
    ),
  };
}

async function changedInOne(snapshot: Snapshot, parameters: NetworkParameters, between: Between): Promise<Changed> {
  const { asOf, level } = parameters;
  const issues = issuesOf(snapshot, parameters);
  const shown = await shownIn(snapshot, parameters, between.knownFrom);
  if (parameters.basis === 'STATEMENTS') {
    const statements = await changedStatements(snapshot, parameters, issues, between);
    return { stances: [], conditions: [], statements: statements.filter(shown) };
  }
  const { positions, conditions } = changesOf(snapshot, { from: asOf, to: asOf, ...between, issues, level });
  return { stances: positions.filter(shown), conditions, statements: [] };
}

function lastOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
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
