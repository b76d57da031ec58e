/**
 * Runs once in the background, as soon as the database answers: a Neo4j that has just started takes seconds to plan its
 * first queries, which a first visitor should not wait for. Failures are nobody's; the next answer starts it anew.
 */
export class WarmUp {
  readonly #tasks: readonly (() => Promise<unknown>)[];
  #begun = false;

  constructor(tasks: readonly (() => Promise<unknown>)[]) {
    this.#tasks = tasks;
  }

  /** The database has answered. */
  answered(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.#run().catch(() => {
      this.#begun = false;
    });
  }

  /** The database was away: it may have been started anew. */
  away(): void {
    this.#begun = false;
  }

  /** One after another, to leave the database to those who wait for it. */
  async #run(): Promise<void> {
    for (const task of this.#tasks) {
      if (!this.#begun) return;
      await task();
    }
  }
}
