import { compare } from './strongest-ties.ts';

/** Above this many ties a picture is a ball of wool. */
export const MOST_TIES = 2000;
/** Ties that each node keeps, so that none looks lonelier than it is. */
const LEAST_EACH = 2;

interface Weighted {
  source: string;
  target: string;
  weight: number;
}

/**
 * The strongest ties, of agreement or disagreement: each node's two strongest, and then the strongest of all until there
 * are `most`. Ties of `whole` all stay.
 */
export function thinned<Tie extends Weighted>(ties: readonly Tie[], most = MOST_TIES, whole?: string): readonly Tie[] {
  if (ties.length <= most) return ties;
  const byStrength = [...ties].sort(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || compare(a.source, b.source) || compare(a.target, b.target),
  );
  const taken = new Map<string, number>();
  const needs = (id: string) => id === whole || (taken.get(id) ?? 0) < LEAST_EACH;
  const kept = new Set<Tie>();
  for (const tie of byStrength) {
    if (!needs(tie.source) && !needs(tie.target)) continue;
    kept.add(tie);
    for (const id of [tie.source, tie.target]) taken.set(id, (taken.get(id) ?? 0) + 1);
  }
  for (const tie of byStrength) {
    if (kept.size >= most) break;
    kept.add(tie);
  }
  return ties.filter((tie) => kept.has(tie));
}
