import type { ConditionVerdict } from '../conditions/evaluate.ts';
import type { Alternative } from '../conditions/program.ts';
import type { Requirement } from './goal.ts';
import { holdsNow, type Movers, mayMove, standsAt } from './movers.ts';
import { entriesUnder, type Scene } from './scene.ts';

interface Ranked {
  /** 0 for what was found first: low ones touch the requirements through few others. */
  rank: number;
}
export interface ConditionStep extends Ranked {
  condition: number;
  status: 'MET' | 'UNMET';
  from: ConditionVerdict;
}
export interface PositionStep extends Ranked {
  actor: number;
  issue: number;
  /** Position codes; null = nowhere yet. */
  position: number;
  from: number | null;
}
export type IndexedStep = ConditionStep | PositionStep;

type Wish = 'MET' | 'UNMET';
/** Wanted whatever it is: what a mean is made of may help either way. */
const ANY = -1;

/**
 * What could be done for the requirements, found backwards from them: a condition gets the status that helps, an actor
 * takes the position that a requirement or a condition asks for. Conditions by id, then positions by actor, issue and
 * position. What cannot help is left out: each clause wants its literals true where its `then` helps, and false where
 * another outcome of the stance would.
 */
export function listSteps(scene: Scene, requirements: readonly Requirement[], movers: Movers): IndexedStep[] {
  const { index, evaluation } = scene;
  const { program, entries } = evaluation;
  /** The ranks of "condition status". */
  const wishes = new Map<string, number>();
  const moves = new Map<string, PositionStep>();
  const seen = new Set<string>();
  const pending: (() => void)[] = [];
  let found = 0;
  for (const requirement of requirements) wantMore(requirement);
  // Grows while it is walked: breadth first.
  for (const next of pending) next();
  return [...conditionSteps(), ...[...moves.values()].sort(byPlace)];

  function once(key: string, run: () => void): void {
    if (seen.has(key)) return;
    seen.add(key);
    pending.push(run);
  }

  /** The alternative should hold: its actors take the position, or what their positions come from helps. */
  function wantMore({ actors, issue, position, threshold, level, invited }: Requirement): void {
    for (const actor of actors) {
      const under = entriesUnder(scene, level, actor, issue);
      wantEntries(actor, under, threshold.accepts);
      const key = `${actor} ${issue} ${position}`;
      if (position < 0 || moves.has(key) || (under.length === 0 && !invited.has(actor))) continue;
      if (holdsNow(scene, level, actor, issue, threshold)) continue;
      if (!mayMove(scene, movers, level, actor, issue, invited.has(actor))) continue;
      moves.set(key, { actor, issue, position, from: standsAt(scene, actor, issue), rank: found++ });
    }
  }

  function wantEntries(actor: number, under: readonly number[], accepts: number): void {
    for (const entry of under) {
      if ((program.variableOf[entry] ?? -1) < 0) continue;
      const wanted = entries.actor[entry] === actor ? accepts : ANY;
      once(`${entry} ${wanted}`, () => wantPosition(entry, wanted));
    }
  }

  function wantPosition(entry: number, accepts: number): void {
    const variable = program.variableOf[entry] ?? -1;
    const clauses = program.clauses.slice(program.start[variable], program.start[variable + 1]);
    const outcomes = [entries.position[entry] ?? 0, ...clauses.map(({ position }) => position)];
    const helps = (position: number) => (accepts & (1 << position)) !== 0;
    for (const { literals, position } of clauses) {
      const isWanted = helps(position);
      const isUnwanted = accepts === ANY || (!isWanted && outcomes.some(helps));
      for (const { condition, not } of literals) {
        if (isWanted) wantCondition(condition, not ? 'UNMET' : 'MET');
        if (isUnwanted) wantCondition(condition, not ? 'MET' : 'UNMET');
      }
    }
  }

  function wantCondition(condition: number, wish: Wish): void {
    const compiled = program.conditions[condition];
    const key = `${condition} ${wish}`;
    if (compiled === undefined || wishes.has(key)) return;
    wishes.set(key, found++);
    if ('status' in compiled) return;
    compiled.alternatives.forEach((alternative, place) => {
      const kind = alternative.named ? key + place : `${alternative.issue} ${alternative.position} ${wish}`;
      once(`all of ${kind}`, () => {
        if (wish === 'MET')
          wantMore({ ...alternative, level: 'REPRESENTED', invited: namedBy(condition, place, alternative) });
        else wantLess(alternative);
      });
    });
  }

  function wantLess({ actors, issue, threshold }: Alternative): void {
    for (const actor of actors)
      wantEntries(actor, entriesUnder(scene, 'REPRESENTED', actor, issue), ~threshold.accepts & 0b111111);
  }

  /** Members of an organisation are asked, but not named. */
  function namedBy(condition: number, place: number, { named }: Alternative): Set<number> {
    const actors = named ? (index.conditionRecords[condition]?.metBy[place]?.actors ?? []) : [];
    return new Set(actors.flatMap((id) => index.actors.indexOf.get(id) ?? []));
  }

  function conditionSteps(): ConditionStep[] {
    return evaluation.conditions.flatMap(({ least: from, assumed }, condition) => {
      const isMet = from === 'MET' || from === 'UNDETERMINED';
      return (['MET', 'UNMET'] as const).flatMap((status) => {
        const rank = wishes.get(`${condition} ${status}`);
        const isThere = status === 'MET' ? from === 'MET' : !isMet;
        return rank === undefined || assumed || isThere ? [] : [{ condition, status, from, rank }];
      });
    });
  }
}

function byPlace(a: PositionStep, b: PositionStep): number {
  return a.actor - b.actor || a.issue - b.issue || a.position - b.position;
}
