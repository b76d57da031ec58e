import { crossings } from './crossings.ts';
import { compare } from './strongest-ties.ts';

export interface BipartiteTie {
  actor: string;
  issue: string;
  /** From for to against; null or 0: neither. */
  weight: number;
}
export interface BipartiteInput {
  actors: readonly string[];
  issues: readonly string[];
  ties: readonly BipartiteTie[];
}
export interface BipartiteLayout {
  /** Ids from top to bottom. */
  actors: string[];
  issues: string[];
  crossings: number;
}

const ROUNDS = 12;

/**
 * In which order actors and issues stand in their columns, so that few ties cross: by turns each column is sorted by the
 * mean place of what it is tied to (Sugiyama, Tagawa, Toda 1981, doi:10.1109/TSMC.1981.4308636), and the best of the
 * rounds is kept. Who is tied alike stands from for to against. Whatever has no tie stands last. Pure and deterministic:
 * the order of the input does not matter.
 */
export function bipartiteLayout(network: BipartiteInput): BipartiteLayout {
  const ties = [...network.ties].sort((a, b) => compare(a.actor, b.actor) || compare(a.issue, b.issue));
  const ofActor = groupedBy(ties, ({ actor }) => actor);
  const ofIssue = groupedBy(ties, ({ issue }) => issue);
  const mean = (id: string) => average((ofActor.get(id) ?? []).map(({ weight }) => weight));
  const count = (id: string) => ofIssue.get(id)?.length ?? 0;
  let actors = [...network.actors].sort((a, b) => mean(b) - mean(a) || compare(a, b));
  let issues = [...network.issues].sort((a, b) => count(b) - count(a) || compare(a, b));
  let best: BipartiteLayout | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    actors = byMeanPlace(actors, issues, (id) => (ofActor.get(id) ?? []).map(({ issue }) => issue));
    issues = byMeanPlace(issues, actors, (id) => (ofIssue.get(id) ?? []).map(({ actor }) => actor));
    const crossed = crossingsOf(actors, issues, ties);
    if (!best || crossed < best.crossings) best = { actors, issues, crossings: crossed };
  }
  return best ?? { actors, issues, crossings: 0 };
}

/** Stable: those of one mean place stay in the order they had. */
function byMeanPlace(ids: readonly string[], others: readonly string[], tiedTo: (id: string) => string[]): string[] {
  const places = placesOf(others);
  const at = new Map(
    ids.map((id) => [
      id,
      average(
        tiedTo(id).map((other) => places.get(other) ?? 0),
        others.length,
      ),
    ]),
  );
  return [...ids].sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0));
}

function crossingsOf(actors: readonly string[], issues: readonly string[], ties: readonly BipartiteTie[]): number {
  const [left, right] = [placesOf(actors), placesOf(issues)];
  return crossings(ties.map(({ actor, issue }) => [left.get(actor) ?? 0, right.get(issue) ?? 0] as const));
}

function groupedBy(ties: readonly BipartiteTie[], keyOf: (tie: BipartiteTie) => string): Map<string, BipartiteTie[]> {
  const groups = new Map<string, BipartiteTie[]>();
  for (const tie of ties) {
    const group = groups.get(keyOf(tie));
    if (group) group.push(tie);
    else groups.set(keyOf(tie), [tie]);
  }
  return groups;
}

const placesOf = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, index) => [id, index]));

const average = (values: readonly number[], empty = 0): number =>
  values.length === 0 ? empty : values.reduce((sum, value) => sum + value, 0) / values.length;
