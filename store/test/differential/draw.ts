/** A seeded source of choices: the same seed draws the same graph and the same requests (mulberry32). */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1). */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.share() < share;
  }

  of<T>(items: readonly T[]): T {
    const item = items[this.whole(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to draw from.');
    return item;
  }

  /** Different ones of the items, in any order. */
  some<T>(items: readonly T[], most = items.length): T[] {
    const left = [...items];
    const count = this.whole(0, Math.min(most, items.length));
    return Array.from({ length: count }, () => left.splice(this.whole(0, left.length - 1), 1)).flat();
  }

  /** What `toItem` draws, or null. */
  maybe<T>(toItem: () => T): T | null {
    return this.chance(0.6) ? toItem() : null;
  }

  list<T>(least: number, most: number, toItem: (at: number) => T): T[] {
    return Array.from({ length: this.whole(least, most) }, (_, at) => toItem(at));
  }
}
