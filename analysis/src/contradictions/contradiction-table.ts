import type { StatementIndex } from '../statements/statement-index.ts';
import { compareIds } from '../world/id-table.ts';
import { CONTRADICTION_KINDS, type ContradictionKind } from './question.ts';

export interface Contradiction {
  kind: ContradictionKind;
  issue: string;
  /** Who said the first. */
  actor: string;
  /** Who said the second, where that is another. */
  other: string | null;
  /** Ids of the statements, the earlier one first. */
  first: string;
  second: string;
  /** |x1 - x2|, 0 to 2. */
  difference: number;
  /** From the first to the second. */
  days: number;
  /** Day number of the second. */
  on: number;
}

/** Contradictions by the day of the later statement, newest first, then by the ids of both and kind. */
export interface ContradictionTable {
  size: number;
  /** @throws RangeError outside 0 .. `size` - 1 */
  get(row: number): Contradiction;
  /** When both statements were known, in milliseconds since 1970. */
  learnedAt(row: number): number;
}

/** Numbers only: of hundreds of thousands of statements there may be as many pairs. */
export class TableOfPairs {
  readonly #index: StatementIndex;
  readonly #isAsked: (earlier: number, later: number) => boolean;
  /** [kind, earlier place, later place] one after the other. */
  readonly #pairs: number[] = [];

  constructor(index: StatementIndex, isAsked: (earlier: number, later: number) => boolean) {
    this.#index = index;
    this.#isAsked = isAsked;
  }

  add(kind: ContradictionKind, earlier: number, later: number): void {
    if (this.#isAsked(earlier, later)) this.#pairs.push(CONTRADICTION_KINDS.indexOf(kind), earlier, later);
  }

  sorted(): ContradictionTable {
    const index = this.#index;
    const pairs = Int32Array.from(this.#pairs);
    const { columns, day } = index;
    const idOf = (place: number) => columns.ids[index.statement[place] ?? -1] ?? '';
    const kind = (row: number) => pairs[3 * row] as number;
    const earlier = (row: number) => pairs[3 * row + 1] as number;
    const later = (row: number) => pairs[3 * row + 2] as number;
    const order = Int32Array.from({ length: pairs.length / 3 }, (_, row) => row).sort(
      (a, b) =>
        (day[later(b)] as number) - (day[later(a)] as number) ||
        compareIds(idOf(later(a)), idOf(later(b))) ||
        compareIds(idOf(earlier(a)), idOf(earlier(b))) ||
        kind(a) - kind(b),
    );
    const pairAt = (row: number) => {
      const pair = order[row];
      if (pair === undefined) throw new RangeError(`there is no row ${row} among ${order.length}`);
      return pair;
    };
    return {
      size: order.length,
      get: (row) => {
        const pair = pairAt(row);
        return toContradiction(index, CONTRADICTION_KINDS[kind(pair)] ?? 'SELF', earlier(pair), later(pair));
      },
      learnedAt: (row) => {
        const pair = pairAt(row);
        return Math.max(index.recorded[earlier(pair)] ?? 0, index.recorded[later(pair)] ?? 0);
      },
    };
  }
}

function toContradiction(
  index: StatementIndex,
  kind: ContradictionKind,
  earlier: number,
  later: number,
): Contradiction {
  const { columns } = index;
  const [first, second] = [index.statement[earlier] ?? -1, index.statement[later] ?? -1];
  const makerOf = (statement: number) => columns.actors[columns.actor[statement] ?? -1] ?? '';
  const valueAt = (place: number) => index.levels[index.level[place] ?? -1] ?? 0;
  return {
    kind,
    issue: index.issues[index.issue[later] ?? -1] ?? '',
    actor: makerOf(first),
    other: makerOf(first) === makerOf(second) ? null : makerOf(second),
    first: columns.ids[first] ?? '',
    second: columns.ids[second] ?? '',
    difference: Math.abs(valueAt(earlier) - valueAt(later)),
    days: (index.day[later] ?? 0) - (index.day[earlier] ?? 0),
    on: index.day[later] ?? 0,
  };
}
