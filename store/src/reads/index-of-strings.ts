/** Numbers strings in the order of their first appearance. */
export class Index {
  readonly strings: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(value: string): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.strings.push(value) - 1;
      this.#numbers.set(value, number);
    }
    return number;
  }
}
