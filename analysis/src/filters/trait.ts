/** What something (an actor, an issue, a cell) has of one facet: some of its values, by their code. */
export interface Trait {
  codesOf(of: number): ArrayLike<number>;
  textOf(code: number): string;
  /** Whether it has one of the values that are asked for. */
  passes(of: number): boolean;
}

/** `values` in the order of their codes; nothing `chosen` lets everything pass. */
export function traitOf(values: readonly string[], codesOf: Trait['codesOf'], chosen: readonly string[] | null): Trait {
  const isWanted = Uint8Array.from(values, (value) => (chosen?.includes(value) ? 1 : 0));
  return {
    codesOf,
    textOf: (code) => values[code] ?? '',
    passes: (of) => chosen === null || hasAny(codesOf(of), (code) => isWanted[code] === 1),
  };
}

export function hasAny(codes: ArrayLike<number>, test: (code: number) => boolean): boolean {
  for (let i = 0; i < codes.length; i++) if (test(codes[i] as number)) return true;
  return false;
}
