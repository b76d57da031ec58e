import type { Problem } from '../intake/problem.ts';
import { type CellRef, keyOf, locateCells } from './locate-cells.ts';
import { openText } from './open-text.ts';

export interface CellProblem extends CellRef {
  /** The column's name; empty: the whole row. */
  column: string;
  code: string;
  message: string;
  remedy: string;
}

/** Problems that are shown at most; all are counted. */
const MOST_SHOWN = 50;

/** What is wrong with one CSV file: memory does not grow with the number of mistakes. */
export class ProblemList {
  readonly #path: string;
  readonly #shown: CellProblem[] = [];
  #first: CellProblem | undefined;
  #total = 0;
  /** Known once the first batch was read. */
  delimiter = ',';

  constructor(path: string) {
    this.#path = path;
  }

  get total(): number {
    return this.#total;
  }

  add(problem: CellProblem): void {
    this.#total++;
    if (this.#shown.length < MOST_SHOWN) this.#shown.push(problem);
    else this.#first ??= problem;
  }

  /** In the order of the file, with the columns looked up in it; the last says how many more there are. */
  async toProblems(): Promise<Problem[]> {
    if (this.#total === 0) return [];
    const rest = this.#first && {
      ...this.#first,
      column: '',
      code: 'MORE',
      message: `and ${(this.#total - MOST_SHOWN).toLocaleString('en')} more from here on`,
      remedy: 'correct these first',
    };
    const all = rest ? [...this.#shown, rest] : this.#shown;
    const places = await this.#locate(all);
    return all.map(({ line, cell, column, code, message, remedy }) => {
      const place = places.get(keyOf({ line, cell })) ?? { line, column: 1 };
      return { file: this.#path, ...place, path: column, code, message, remedy };
    });
  }

  async #locate(cells: readonly CellRef[]) {
    // A text that cannot be read to its end has said so already.
    return locateCells(openText(this.#path), this.delimiter, cells).catch(() => new Map());
  }
}
