import { itemsOf } from '../world/grouping.ts';
import type { Picture } from '../world/picture-at.ts';
import { type Entries, findEntry } from './entries.ts';

/**
 * The entries that an actor's position on an issue comes from at level REPRESENTED: its own, otherwise those of who
 * represents it, ascending; the excluded actor's are left out (-1 = nobody's).
 */
export function representedEntries(
  picture: Picture,
  entries: Entries,
  actor: number,
  issue: number,
  excluded = -1,
): number[] {
  const found = new Set<number>();
  collect(actor, []);
  return [...found].sort((a, b) => a - b);

  function collect(at: number, path: readonly number[]): void {
    if (at === excluded || path.includes(at)) return;
    const own = findEntry(entries, at, issue);
    if (own >= 0) found.add(own);
    else for (const next of itemsOf(picture.representatives, at)) collect(next, [...path, at]);
  }
}
