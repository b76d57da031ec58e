import { findEntry } from '../conditions/entries.ts';
import type { Evaluation } from '../conditions/evaluate.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';

/**
 * Ids of the UNKNOWN conditions that these entries hang on: through their own clauses, and through the positions that
 * those clauses ask for in turn.
 */
export function openConditions(index: WorldIndex, evaluation: Evaluation, from: ArrayLike<number>): string[] {
  const { program, entries } = evaluation;
  const seen = new Set<number>();
  const open = new Set<number>();
  const waiting = [...new Set(Array.from(from))];
  const queued = new Set(waiting);
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const variable = program.variableOf[entry] ?? -1;
    if (variable < 0) continue;
    for (let c = program.start[variable] ?? 0; c < (program.start[variable + 1] ?? 0); c++)
      for (const { condition } of program.clauses[c]?.literals ?? []) visit(condition);
  }
  return [...open].sort((a, b) => a - b).map((condition) => idAt(index.conditions, condition));

  function visit(condition: number): void {
    const compiled = program.conditions[condition];
    if (compiled === undefined || seen.has(condition)) return;
    seen.add(condition);
    if ('status' in compiled) {
      if (compiled.status === 'UNKNOWN') open.add(condition);
      return;
    }
    for (const { issue, actors } of compiled.alternatives)
      for (const actor of actors) {
        const entry = findEntry(entries, actor, issue);
        if (entry < 0 || queued.has(entry)) continue;
        queued.add(entry);
        waiting.push(entry);
      }
  }
}
