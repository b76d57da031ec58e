import type { Network } from '../data/picture-query.ts';

interface Named {
  id: string;
  name: string;
}
interface ConditionLike {
  id: string;
  title: string;
  metBy: readonly { issue: { id: string; title: string }; actors: readonly Named[] }[];
  stances: { totalCount: number };
}

/** By condition, the names of the network's nodes that have a stance which hangs on it. */
export function waitingFor({ nodes }: Network): Map<string, string[]> {
  const waiting = new Map<string, Set<string>>();
  for (const { entity, positions } of nodes)
    for (const { stances } of positions)
      for (const { condition } of stances.flatMap(({ clauses }) => clauses.flatMap(({ all }) => all)))
        waiting.set(condition.id, (waiting.get(condition.id) ?? new Set()).add(entity.name));
  return new Map([...waiting].map(([id, names]) => [id, [...names].sort((a, b) => a.localeCompare(b, 'en'))]));
}

/** First what most on the screen wait for, then what anybody waits for, then the others; ties by title. */
export function byWaiting<C extends ConditionLike>(conditions: readonly C[], waiting: Map<string, string[]>): C[] {
  const weight = (condition: C) =>
    (waiting.get(condition.id)?.length ?? 0) * 1e6 + Math.min(condition.stances.totalCount, 1e6 - 1);
  const once = [...new Map(conditions.map((condition) => [condition.id, condition])).values()];
  return once.sort((a, b) => weight(b) - weight(a) || a.title.localeCompare(b.title, 'en'));
}

export interface PositionChoice {
  actor: Named;
  issue: { id: string; title: string };
}

/** Whose positions conditions name, in the conditions' order. */
export function positionChoices(conditions: readonly ConditionLike[]): PositionChoice[] {
  const all = conditions.flatMap(({ metBy }) =>
    metBy.flatMap(({ issue, actors }) =>
      actors.map((actor): [string, PositionChoice] => [`${actor.id}~${issue.id}`, { actor, issue }]),
    ),
  );
  return [...new Map(all).values()];
}
