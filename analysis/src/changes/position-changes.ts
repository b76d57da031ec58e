import { causesByEntry, type WhatIfCause } from '../conditions/causes-by-entry.ts';
import { compareIds } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type ChangeCause, toCause } from './change-cause.ts';
import { type ChangeKind, changeKinds, type PositionState } from './change-kinds.ts';
import { type Correction, correctionsUnder } from './corrections.ts';
import type { PositionRow, PositionTable } from './position-table.ts';
import type { ChangesQuestion } from './question.ts';
import type { ThreePictures } from './three-pictures.ts';

export interface PositionChange {
  actor: string;
  issue: string;
  kinds: ChangeKind[];
  cause: ChangeCause;
  before: PositionState | null;
  after: PositionState | null;
  /** Ids of the statements that the stances which are new in it rest on. */
  newStatements: string[];
  /** Ids of the statements that the row rested on before: among them may be some that were taken back. */
  formerStatements: string[];
  /** Conditions that moved it, where a stance stayed; of one that fell back, those that had held it. */
  because: WhatIfCause[];
  /** Stances, offices and statuses under the row before that were taken back since. */
  corrections: Correction[];
}

/** Entries that differ between the picture before and the one after, by actor and issue. O(rows). */
export function positionChanges(
  index: WorldIndex,
  { before, between, after }: ThreePictures,
  question: ChangesQuestion,
): PositionChange[] {
  const causesBefore = lazyCauses(index, before);
  const causesAfter = lazyCauses(index, after);
  const changes: PositionChange[] = [];
  for (const key of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    const [was, is] = [before.rows.get(key), after.rows.get(key)];
    const kinds = changeKinds(was, is);
    const [{ actor, issue } = { actor: '', issue: '' }] = [is ?? was];
    if (kinds.length === 0) continue;
    const middle = between.rows.get(key);
    const former = new Set(was?.stances);
    changes.push({
      actor,
      issue,
      kinds,
      cause: toCause(changeKinds(was, middle).length > 0, changeKinds(middle, is).length > 0),
      before: was ?? null,
      after: is ?? null,
      newStatements: statementsOf(is?.records.filter(({ id }) => !former.has(id)) ?? []),
      formerStatements: statementsOf(was?.records ?? []),
      because: was === undefined || is === undefined ? [] : becauseOf(was, is),
      corrections: was === undefined ? [] : correctionsUnder(index, before, was, question),
    });
  }
  return changes.sort((a, b) => compareIds(a.actor, b.actor) || compareIds(a.issue, b.issue));

  function becauseOf(was: PositionRow, is: PositionRow): WhatIfCause[] {
    return is.records.flatMap(({ id }, at) => {
      const [then, now] = [was.entries[was.stances.indexOf(id)], is.entries[at]];
      if (then === undefined || now === undefined || effective(before, then) === effective(after, now)) return [];
      return (causesAfter().get(now) ?? causesBefore().get(then))?.because ?? [];
    });
  }
}

function effective({ evaluation }: PositionTable, entry: number): number {
  return evaluation.undetermined[entry] === 1 ? -1 : (evaluation.least[entry] ?? -1);
}

function lazyCauses(index: WorldIndex, { picture, evaluation }: PositionTable) {
  let causes: ReturnType<typeof causesByEntry> | undefined;
  return () => {
    causes ??= causesByEntry(index, picture, evaluation);
    return causes;
  };
}

function statementsOf(stances: readonly { statements: string[] }[]): string[] {
  return [...new Set(stances.flatMap(({ statements }) => statements))];
}
