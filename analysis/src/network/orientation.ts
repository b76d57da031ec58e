import type { Position } from '../model.ts';
import type { NetworkParameters, NodePosition } from '../network-model.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { OpinionTable } from './opinion-table.ts';

/** An opinion table seen from the side of its nodes. */
export interface Side {
  idOf(row: number): string;
  columnIdOf(column: number): string;
  positionIn(row: number, column: number): Position | null;
  /** Of issues: none. */
  positionsOf(row: number): NodePosition[];
  dividedOf(row: number): string[];
  statementsIn(row: number, column: number): number[];
}

export function orient(index: WorldIndex, table: OpinionTable, nodes: NetworkParameters['nodes']): Side {
  const actorId = (row: number) => idAt(index.actors, table.actors[row] ?? -1);
  const issueId = (column: number) => idAt(index.issues, table.issues[column] ?? -1);
  if (nodes === 'ACTORS')
    return {
      idOf: actorId,
      columnIdOf: issueId,
      positionIn: table.positionIn,
      positionsOf: table.positionsOf,
      dividedOf: table.dividedOf,
      statementsIn: table.statementsIn,
    };
  return {
    idOf: issueId,
    columnIdOf: actorId,
    positionIn: (issue, actor) => table.positionIn(actor, issue),
    positionsOf: () => [],
    dividedOf: () => [],
    statementsIn: (issue, actor) => table.statementsIn(actor, issue),
  };
}
