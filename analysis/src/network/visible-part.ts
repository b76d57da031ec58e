import type { Ties } from '../projection/one-mode.ts';

/** Ties of at least this absolute weight; null = all. */
export function strongTies(ties: Ties, minWeight: number | null): Ties {
  if (minWeight === null) return ties;
  return pick(ties, (tie) => Math.abs(ties.weight[tie] ?? 0) >= minWeight);
}

/** Which rows are shown, ascending, and the ties between them by their new numbers. */
export function keepNodes(rows: number, ties: Ties, isolates: boolean): { kept: Int32Array; ties: Ties } {
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  if (isolates) return { kept: all, ties };
  const tied = new Uint8Array(rows);
  for (const end of [...ties.source, ...ties.target]) tied[end] = 1;
  const kept = all.filter((row) => tied[row] === 1);
  const place = new Int32Array(rows);
  kept.forEach((row, node) => {
    place[row] = node;
  });
  const renamed = (ends: Int32Array) => ends.map((row) => place[row] ?? 0);
  return { kept, ties: { ...ties, source: renamed(ties.source), target: renamed(ties.target) } };
}

function pick(ties: Ties, isKept: (tie: number) => boolean): Ties {
  const kept = Int32Array.from(ties.source.keys()).filter(isKept);
  const numbers = (values: Float64Array) => Float64Array.from(kept, (tie) => values[tie] ?? 0);
  const integers = (values: Int32Array) => kept.map((tie) => values[tie] ?? 0);
  return {
    source: integers(ties.source),
    target: integers(ties.target),
    weight: numbers(ties.weight),
    congruence: numbers(ties.congruence),
    conflict: numbers(ties.conflict),
    shared: integers(ties.shared),
  };
}
