import type { WorldIndex } from '../world/index-world.ts';
import { type PositionTable, positionTable } from './position-table.ts';
import type { ChangesQuestion } from './question.ts';

/** The way from one picture to the other: first what we learned, then what the world changed. */
export interface ThreePictures {
  /** `from`, as known at `knownFrom`. */
  before: PositionTable;
  /** `from`, as known at `knownTo`. */
  between: PositionTable;
  /** `to`, as known at `knownTo`. */
  after: PositionTable;
}

/** @throws AnalysisError NOT_A_DATE */
export function threePictures(index: WorldIndex, question: ChangesQuestion): ThreePictures {
  const { from, to, knownFrom, knownTo, level, issues } = question;
  const at = (asOf: string, knownOn: string | null) => positionTable(index, { asOf, knownOn }, level, issues);
  const before = at(from, knownFrom);
  const between = knownFrom === knownTo ? before : at(from, knownTo);
  return { before, between, after: from === to ? between : at(to, knownTo) };
}
