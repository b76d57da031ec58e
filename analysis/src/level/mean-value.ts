import { type Entries, findEntry } from '../conditions/entries.ts';
import { toValue, UNDECIDED } from '../position/position-code.ts';
import { itemsOf } from '../world/grouping.ts';
import type { Picture } from '../world/picture-at.ts';

/**
 * Where an actor stands at level REPRESENTED, -1..1: its own entry, otherwise the mean over those who represent it,
 * undecided ones left out. Null = all undecided; undefined = nobody says anything.
 */
export function meanValue(
  picture: Picture,
  entries: Entries,
  codeOf: (entry: number) => number,
  actor: number,
  issue: number,
  path: readonly number[] = [],
): number | null | undefined {
  if (path.includes(actor)) return undefined;
  const own = findEntry(entries, actor, issue);
  if (own >= 0) return codeOf(own) === UNDECIDED ? null : toValue(codeOf(own));
  const voices = [...itemsOf(picture.representatives, actor)]
    .map((representative) => meanValue(picture, entries, codeOf, representative, issue, [...path, actor]))
    .filter((voice) => voice !== undefined);
  const decided = voices.filter((voice) => voice !== null);
  if (decided.length > 0) return decided.reduce((sum, value) => sum + value, 0) / decided.length;
  return voices.length > 0 ? null : undefined;
}
