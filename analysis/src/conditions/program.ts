import type { Clause, Condition, ConditionStatus } from '../model.ts';
import { toPositionCode } from '../position/position-code.ts';
import { itemsOf } from '../world/grouping.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Picture } from '../world/picture-at.ts';
import { isVisible } from '../world/visibility.ts';
import type { ResolvedAssumptions } from './assumptions.ts';
import type { Entries } from './entries.ts';
import { type Threshold, toThreshold } from './threshold.ts';

interface CompiledLiteral {
  /** -1 = a condition that is not in the world: unknown for good. */
  condition: number;
  not: boolean;
}

export interface CompiledClause {
  literals: CompiledLiteral[];
  /** What holds once it is met: a position code. */
  position: number;
}

/** "At least n of these actors hold that position on that issue." */
export interface Alternative {
  issue: number;
  position: number;
  threshold: Threshold;
  atLeast: number | 'ALL';
  /** Whose positions are asked, ascending. */
  actors: Int32Array;
  /** Whether ALL means all of `actors` (named, members) or all of them that have an entry. */
  named: boolean;
}

type CompiledCondition = { status: ConditionStatus } | { alternatives: Alternative[] };

/** The conditional stances of a picture, compiled: `clauses` of variable v are `start[v]` .. `start[v + 1] - 1`. */
export interface Program {
  /** The entry of each variable. */
  entryOf: Int32Array;
  /** The variable of each entry, -1 where its position is fixed. */
  variableOf: Int32Array;
  start: Int32Array;
  clauses: CompiledClause[];
  conditions: CompiledCondition[];
}

export function compileProgram(
  index: WorldIndex,
  picture: Picture,
  entries: Entries,
  assumptions: ResolvedAssumptions,
): Program {
  const entryOf: number[] = [];
  const start = [0];
  const clauses: CompiledClause[] = [];
  const variableOf = new Int32Array(entries.stance.length).fill(-1);
  entries.stance.forEach((stance, entry) => {
    if (stance < 0 || index.stances.conditional[stance] === 0 || entries.assumed[entry] === 1) return;
    const record = index.stances.records[stance];
    if (record === undefined) return;
    variableOf[entry] = entryOf.length;
    entryOf.push(entry);
    clauses.push(...record.clauses.map((clause) => compileClause(index, clause)));
    start.push(clauses.length);
  });
  const everybody = independentActors(index, picture);
  return {
    entryOf: Int32Array.from(entryOf),
    variableOf,
    start: Int32Array.from(start),
    clauses,
    conditions: index.conditionRecords.map((condition, i) => {
      const assumed = assumptions.statuses.get(i);
      if (assumed !== undefined) return { status: assumed };
      if (condition.metBy.length > 0 && isVisible(index.conditionSeen, i, picture.knownOn))
        return { alternatives: compileAlternatives(index, picture, condition, everybody) };
      return { status: index.statusEntries[picture.status[i] ?? -1]?.is ?? 'UNKNOWN' };
    }),
  };
}

function compileClause(index: WorldIndex, clause: Clause): CompiledClause {
  return {
    literals: clause.all.map(({ condition, not }) => ({
      condition: index.conditions.indexOf.get(condition) ?? -1,
      not,
    })),
    position: toPositionCode(clause.then),
  };
}

/** Who speaks for somebody else is counted through whom it speaks for. */
function independentActors(index: WorldIndex, picture: Picture): Int32Array {
  return Int32Array.from(index.actors.ids.keys()).filter((actor) => picture.represents[actor] === 0);
}

function compileAlternatives(
  index: WorldIndex,
  picture: Picture,
  condition: Condition,
  everybody: Int32Array,
): Alternative[] {
  return condition.metBy.map(({ issue, position, atLeast, actors, membersOf }) => {
    const named = actors.flatMap((id) => index.actors.indexOf.get(id) ?? []);
    const organisation = membersOf === null ? -1 : (index.actors.indexOf.get(membersOf) ?? -1);
    const members = organisation < 0 ? [] : itemsOf(picture.members, organisation);
    const isNamed = actors.length > 0 || membersOf !== null;
    return {
      issue: index.issues.indexOf.get(issue) ?? -1,
      position: toPositionCode(position),
      threshold: toThreshold(toPositionCode(position)),
      atLeast,
      actors: isNamed ? Int32Array.from(new Set([...named, ...members])).sort() : everybody,
      named: isNamed,
    };
  });
}
