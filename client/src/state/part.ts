import type { PictureEdge } from '@stancegraph/drawing';
import { neighbours, reachedFrom } from './reach.ts';

/** What of a picture may be left by its ties alone. */
export const PARTS = ['TIED', 'LARGEST'] as const;
export type Part = (typeof PARTS)[number];

/**
 * Who has any tie, or the largest connected part: the most actors of whom each reaches each over ties; of parts of one
 * size the one with the first id. O(actors log actors + ties).
 */
export function partOf(ties: readonly Pick<PictureEdge, 'source' | 'target'>[], part: Part): Set<string> {
  const next = neighbours(ties);
  const tied = new Set([...next.keys()].sort());
  if (part === 'TIED') return tied;
  let largest = new Set<string>();
  const seen = new Set<string>();
  for (const id of tied) {
    if (seen.has(id)) continue;
    const reached = reachedFrom(next, [id]);
    for (const one of reached) seen.add(one);
    if (reached.size > largest.size) largest = reached;
  }
  return largest;
}
