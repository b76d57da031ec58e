/** Runs tasks one after another: the embedded engine refuses writes that overlap. */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task, task);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Settles when everything queued so far is done. */
  async drained(): Promise<void> {
    await this.#last;
  }
}
