import type { Program } from '../conditions/program.ts';
import type { Level } from '../network-model.ts';
import type { Requirement } from './goal.ts';
import { entriesUnder, type Scene } from './scene.ts';

/** What a requirement can depend on, through clauses, conditions and representation. */
export interface Relevance {
  /** Indexes into `Evaluation.entries`, ascending. */
  entries: number[];
  /** Indexes into `Program.conditions`, ascending. */
  conditions: number[];
}

/** Backward reachability from the requirements. O(actors asked + literals). */
export function relevanceOf(scene: Scene, requirements: readonly Requirement[]): Relevance {
  const { program } = scene.evaluation;
  const entries = new Set<number>();
  const conditions = new Set<number>();
  const asked = new Set<string>();
  const pending: number[] = [];
  for (const { actors, issue, level } of requirements) ask(actors, issue, level);
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop())
    for (const condition of conditionsOf(program, entry)) visit(condition);
  const ascending = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b);
  return { entries: ascending(entries), conditions: ascending(conditions) };

  function visit(condition: number): void {
    const compiled = program.conditions[condition];
    if (compiled === undefined || conditions.has(condition)) return;
    conditions.add(condition);
    if ('status' in compiled) return;
    for (const { actors, issue, named } of compiled.alternatives) {
      // All actors are asked on few issues but by many conditions.
      const key = `everybody on ${issue}`;
      if (!named && asked.has(key)) continue;
      if (!named) asked.add(key);
      ask(actors, issue, 'REPRESENTED');
    }
  }

  function ask(actors: Int32Array, issue: number, level: Level): void {
    for (const actor of actors)
      for (const entry of entriesUnder(scene, level, actor, issue)) {
        if (entries.has(entry)) continue;
        entries.add(entry);
        pending.push(entry);
      }
  }
}

function conditionsOf({ variableOf, start, clauses }: Program, entry: number): number[] {
  const variable = variableOf[entry] ?? -1;
  if (variable < 0) return [];
  return clauses
    .slice(start[variable], start[variable + 1])
    .flatMap(({ literals }) => literals.map(({ condition }) => condition));
}
