import type { Picture, TieVerdict } from '@stancegraph/drawing';

/** Keys of the legend that are switched off: positions, UNKNOWN, agree, differ, neither. */
export type Hidden = ReadonlySet<string>;

/** The ids that the legend leaves of a picture's nodes. */
export const visibleIds = (picture: Picture, hidden: Hidden): Set<string> =>
  new Set(picture.nodes.filter((node) => !hidden.has(node.position ?? 'UNKNOWN')).map((node) => node.id));

export const isTieHidden = (verdict: TieVerdict, hidden: Hidden): boolean => hidden.has(verdict);

/** One key switched, in a fixed order, undefined for none: as it stands in the address. */
export function toggled(hidden: Hidden, key: string): string[] | undefined {
  const next = new Set(hidden);
  if (!next.delete(key)) next.add(key);
  return next.size === 0 ? undefined : [...next].sort();
}
