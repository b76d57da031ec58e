/** Which of the pairs (roll call, voter) were seen: one bit each. */
export class VotePairs {
  readonly #seen: Uint32Array[] = [];

  /** True the first time. */
  add(call: number, voter: number): boolean {
    const word = voter >>> 5;
    const bit = 1 << (voter & 31);
    let row = this.#seen[call];
    if (!row || row.length <= word) {
      const wider = new Uint32Array(Math.max(8, 2 * word));
      if (row) wider.set(row);
      this.#seen[call] = wider;
      row = wider;
    }
    const before = row[word] ?? 0;
    row[word] = before | bit;
    return (before & bit) === 0;
  }
}
