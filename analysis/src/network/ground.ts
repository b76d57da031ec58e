import type { StatementColumns } from '../model.ts';
import type { Network, NetworkParameters } from '../network-model.ts';
import { type Counts, transpose } from '../projection/counts.ts';
import { compareStatements } from '../statements/statement-order.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { OpinionTable } from './opinion-table.ts';
import { orient, type Side } from './orientation.ts';

/** What a network was projected from, seen from the side of its nodes. */
export interface Ground {
  counts: Counts;
  side: Side;
}

/** Statements of one row with the columns they are on, newest first. */
export interface NewestFirst {
  statement: Int32Array;
  column: Int32Array;
}

export function toGround(index: WorldIndex, table: OpinionTable, nodes: NetworkParameters['nodes']): Ground {
  const counts = nodes === 'ACTORS' ? table.counts : transpose(table.counts);
  return { counts, side: orient(index, table, nodes) };
}

const grounds = new WeakMap<Network, GroundUnder>();

/** The ground of a network that has been asked before, or was drawn from these statements itself. */
export function groundUnder(network: Network, make: () => Ground): GroundUnder {
  let ground = grounds.get(network);
  if (ground === undefined) {
    ground = new GroundUnder(make());
    grounds.set(network, ground);
  }
  return ground;
}

/** A network is asked for the statements of many of its ties: each row is looked up and sorted once. */
export class GroundUnder {
  readonly counts: Counts;
  readonly #side: Side;
  readonly #rowOf = new Map<string, number>();
  readonly #newest = new Map<number, NewestFirst>();

  constructor({ counts, side }: Ground) {
    this.counts = counts;
    this.#side = side;
    for (let row = 0; row < counts.rows; row++) this.#rowOf.set(side.idOf(row), row);
  }

  findRow(id: string): number | undefined {
    return this.#rowOf.get(id);
  }

  newestOf(row: number, statements: StatementColumns): NewestFirst {
    let newest = this.#newest.get(row);
    if (newest === undefined) {
      newest = this.#sort(row, statements);
      this.#newest.set(row, newest);
    }
    return newest;
  }

  #sort(row: number, statements: StatementColumns): NewestFirst {
    const { rowStart, column } = this.counts;
    const columns = new Set(column.subarray(rowStart[row] ?? 0, rowStart[row + 1] ?? 0));
    const found = [...columns].flatMap((c) => this.#side.statementsIn(row, c).map((statement) => ({ statement, c })));
    found.sort((a, b) => compareStatements(statements, b.statement, a.statement) || a.c - b.c);
    return {
      statement: Int32Array.from(found, ({ statement }) => statement),
      column: Int32Array.from(found, ({ c }) => c),
    };
  }
}
