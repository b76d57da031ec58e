export const CHANGE_CAUSES = ['WORLD', 'LEARNED', 'BOTH'] as const;
/** WORLD: the world changed; LEARNED: we learned. */
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/**
 * Two steps lead from the picture before to the one after: the same day as it is known later (what we learned), then the
 * later day (what the world changed). The cause is the step in which something changed; BOTH where it changed in both,
 * or only over the two together.
 */
export function toCause(learning: boolean, world: boolean): ChangeCause {
  if (learning === world) return 'BOTH';
  return learning ? 'LEARNED' : 'WORLD';
}
