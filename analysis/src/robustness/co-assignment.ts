import type { NetworkNode } from '../network-model.ts';

/** Counts, over many networks, how often two nodes were in one of them together and in one community. */
export class CoAssignment {
  readonly #place: Map<string, number>;
  readonly #size: number;
  readonly #present: Int32Array;
  readonly #together: Int32Array;

  constructor(ids: readonly string[]) {
    this.#place = new Map(ids.map((id, i) => [id, i]));
    this.#size = ids.length;
    this.#present = new Int32Array(ids.length ** 2);
    this.#together = new Int32Array(ids.length ** 2);
  }

  /** Nodes that are not among the ids, and those without a community, are passed over. */
  add(nodes: readonly Pick<NetworkNode, 'id' | 'community'>[]): void {
    const known = nodes.flatMap(({ id, community }) => {
      const place = this.#place.get(id);
      return place === undefined || community === null ? [] : { place, community };
    });
    for (const a of known)
      for (const b of known) {
        const at = a.place * this.#size + b.place;
        this.#present[at] = (this.#present[at] ?? 0) + 1;
        if (a.community === b.community) this.#together[at] = (this.#together[at] ?? 0) + 1;
      }
  }

  /** Row by row; NaN where two never were in one network. */
  shares(): Float64Array {
    return Float64Array.from(this.#together, (count, at) => count / (this.#present[at] ?? 0));
  }
}
