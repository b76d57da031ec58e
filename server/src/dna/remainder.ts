import { toLine } from './to-line.ts';

/** What a bundle has no place for, so that nothing is lost in silence. */
export interface NotCarried {
  /** e.g. `attribute "Type" of persons`. */
  what: string;
  count: number;
  /** The first few. */
  examples: string[];
}

const EXAMPLES = 3;

/** Gathers what is left behind while a database is carried over. */
export class Remainder {
  readonly #found = new Map<string, NotCarried>();

  /** Both may hold names out of the file. */
  add(what: string, example: string): void {
    const entry = this.#found.get(what) ?? { what: toLine(what), count: 0, examples: [] };
    entry.count += 1;
    if (entry.examples.length < EXAMPLES) entry.examples.push(toLine(example));
    this.#found.set(what, entry);
  }

  list(): NotCarried[] {
    return [...this.#found.values()];
  }
}
