import type { Contradiction, NetworkParameters } from '@stancegraph/analysis';
import type { Graph, ReadOptions } from '@stancegraph/store';
import { tooComplex } from '../../graphql/errors.ts';
import { type CoalitionView, coalitionView } from '../../network/coalition-view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { BriefingParameters } from '../briefing-parameters.ts';
import { MOST } from '../limits.ts';
import { type Blocker, blockersOf } from './blockers.ts';
import { type Changed, changedSince } from './changed.ts';
import { type Conditions, conditionsOf } from './conditions.ts';
import { contradictingOf } from './contradicting.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type StandingEntry, standingOf } from './standing.ts';
import { type Trigger, triggersOf } from './triggers.ts';

/** Everything that a briefing tells. */
export interface Facts {
  parameters: NetworkParameters;
  snapshot: Snapshot;
  view: CoalitionView;
  /** Asked for, or stood on; at most `MOST.issues`. */
  issues: string[];
  standing: StandingEntry[];
  conditions: Conditions;
  triggers: Trigger[];
  /** Sets of conditions that were not tried. */
  untried: number;
  blockers: Blocker[];
  contradictions: Contradiction[];
  changed: Changed | null;
  evidence: Evidence;
}
export interface BriefingSide {
  snapshot: Snapshot;
  graph: Graph;
  read: ReadOptions;
}

/** @throws TOO_COMPLEX for more issues than a briefing has room for */
export async function readFacts(
  parameters: NetworkParameters,
  own: BriefingParameters,
  side: BriefingSide,
  now: Date,
): Promise<Facts> {
  const { snapshot, graph, read } = side;
  const view = await coalitionView(snapshot, parameters);
  // Nobody is left out of the text because no tie is drawn.
  const everybody = await coalitionView(snapshot, { ...parameters, isolates: true });
  const standing = standingOf(everybody, snapshot);
  const issues = parameters.issues ?? [...new Set(standing.map(({ issue }) => issue))];
  if (issues.length > MOST.issues) {
    throw tooComplex(`a briefing on ${issues.length} issues`, MOST.issues, 'name fewer in "issues"');
  }
  const conditions = conditionsOf(snapshot, parameters);
  const { triggers, untried } = await triggersOf(snapshot, parameters, standing, conditions);
  const blockers = await blockersOf(snapshot, parameters, standing);
  const contradictions = await contradictingOf(snapshot, parameters, issues);
  const changed = await changedSince(own, parameters, issues, side, now);
  const facts = { parameters, snapshot, view, issues, standing, conditions, triggers, untried, blockers };
  const told = { ...facts, contradictions, changed };
  return { ...told, evidence: await evidenceOf(graph, statementsOf(told), sourcesOf(told), read) };
}

type Told = Omit<Facts, 'evidence'>;

function statementsOf({ standing, contradictions, changed, triggers }: Told): string[] {
  const stances = [...standing, ...triggers.flatMap(({ moves }) => moves.map(({ entry }) => entry))];
  return [
    ...stances.flatMap((entry) => entry.stances.flatMap(({ statements }) => statements.slice(-MOST.statements))),
    ...contradictions.flatMap(({ first, second }) => [first, second]),
    ...(changed?.positions ?? []).flatMap(({ newStatements, formerStatements }) => [
      ...newStatements.slice(-MOST.statements),
      ...formerStatements.slice(-MOST.notes),
    ]),
  ];
}

function sourcesOf({ snapshot, parameters, changed, standing }: Told): string[] {
  const asked = standing.flatMap(({ stances }) =>
    stances.flatMap(({ clauses }) => clauses.flatMap(({ all }) => all.map(({ condition }) => condition))),
  );
  const changedToo = (changed?.conditions ?? []).map(({ condition }) => condition);
  return [
    ...[...new Set([...asked, ...changedToo])].flatMap((id) => snapshot.historyOf(id, parameters.knownOn)),
    ...(changed?.events ?? []),
  ].flatMap(({ source }) => source ?? []);
}
