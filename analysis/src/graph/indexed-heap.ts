/** A binary heap of node numbers by key; pushing a node again after its key fell moves it up. */
export class IndexedHeap {
  readonly #key: Float64Array;
  readonly #items: Int32Array;
  readonly #place: Int32Array;
  #size = 0;

  /** `key` is read when nodes move; it may only fall while a node is in the heap. */
  constructor(key: Float64Array) {
    this.#key = key;
    this.#items = new Int32Array(key.length);
    this.#place = new Int32Array(key.length).fill(-1);
  }

  push(node: number): void {
    let at = this.#place[node] as number;
    if (at < 0) at = this.#size++;
    const key = this.#key[node] as number;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#items[parent] as number;
      if ((this.#key[above] as number) <= key) break;
      this.#put(above, at);
      at = parent;
    }
    this.#put(node, at);
  }

  /** The node of the smallest key; -1 when empty. */
  pop(): number {
    if (this.#size === 0) return -1;
    const first = this.#items[0] as number;
    this.#place[first] = -1;
    const last = this.#items[--this.#size] as number;
    if (this.#size === 0) return first;
    const key = this.#key[last] as number;
    let at = 0;
    for (let child = 1; child < this.#size; child = 2 * at + 1) {
      const right = child + 1;
      if (right < this.#size && this.#keyAt(right) < this.#keyAt(child)) child = right;
      if (this.#keyAt(child) >= key) break;
      this.#put(this.#items[child] as number, at);
      at = child;
    }
    this.#put(last, at);
    return first;
  }

  #keyAt(at: number): number {
    return this.#key[this.#items[at] as number] as number;
  }

  #put(node: number, at: number): void {
    this.#items[at] = node;
    this.#place[node] = at;
  }
}
