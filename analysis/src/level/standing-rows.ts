/** Typed columns that grow by doubling. */
export class StandingRows {
  actor = new Int32Array(64);
  issue = new Int32Array(64);
  position = new Uint8Array(64);
  value = new Float64Array(64);
  count = 0;

  add(actor: number, issue: number, position: number, value: number): void {
    if (this.count === this.actor.length) this.#grow();
    const at = this.count++;
    this.actor[at] = actor;
    this.issue[at] = issue;
    this.position[at] = position;
    this.value[at] = value;
  }

  #grow(): void {
    const size = 2 * this.count;
    const { actor, issue, position, value } = this;
    this.actor = new Int32Array(size);
    this.issue = new Int32Array(size);
    this.position = new Uint8Array(size);
    this.value = new Float64Array(size);
    this.actor.set(actor);
    this.issue.set(issue);
    this.position.set(position);
    this.value.set(value);
  }
}
