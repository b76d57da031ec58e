import type { Position } from '../model.ts';
import type { NodePosition } from '../network-model.ts';
import type { Counts } from '../projection/counts.ts';

/** Who stands for what, ready to be projected, and the way back from each number to what it comes from. */
export interface OpinionTable {
  /** World index of the actor of each row, ascending; actors that are only undecided are among them. */
  actors: Int32Array;
  /** World index of the issue of each column, ascending. */
  issues: Int32Array;
  /** Rows are actors, columns issues, values -1..1; undecided positions are not counted. */
  counts: Counts;
  /** By row: where it stands on each issue, undecided ones among them, by issue. */
  positionsOf(row: number): NodePosition[];
  /** The one position held in a cell; null where there is none or there are many. */
  positionIn(row: number, column: number): Position | null;
  /** By row: ids of the representatives who are divided. */
  dividedOf(row: number): string[];
  /** Indexes into the statement columns of what a cell rests on. */
  statementsIn(row: number, column: number): number[];
  /** Ids of the conditions that the positions ask for and nobody knows the status of. */
  open: string[];
}
