import type { Network } from '../network-model.ts';

/** Counts, over many networks, how often each tie of the first one is there with its sign. */
export class TieSupport {
  readonly #place: Map<string, number>;
  readonly #tieOf = new Map<number, number>();
  readonly #positive: boolean[];
  readonly #times: Int32Array;

  constructor({ nodes, edges }: Pick<Network, 'nodes' | 'edges'>) {
    this.#place = new Map(nodes.map(({ id }, i) => [id, i]));
    this.#positive = edges.map(({ weight }) => weight > 0);
    this.#times = new Int32Array(edges.length);
    edges.forEach((edge, tie) => {
      this.#tieOf.set(this.#pairOf(edge), tie);
    });
  }

  add(edges: readonly Network['edges'][number][]): void {
    for (const edge of edges) {
      const tie = this.#tieOf.get(this.#pairOf(edge));
      if (tie !== undefined && this.#positive[tie] === edge.weight > 0) this.#times[tie] = (this.#times[tie] ?? 0) + 1;
    }
  }

  /** By tie, 0 to 1. */
  shares(networks: number): Float64Array {
    return Float64Array.from(this.#times, (times) => times / networks);
  }

  #pairOf({ source, target }: { source: string; target: string }): number {
    const [a, b] = [this.#place.get(source), this.#place.get(target)];
    return a === undefined || b === undefined ? -1 : a * this.#place.size + b;
  }
}
