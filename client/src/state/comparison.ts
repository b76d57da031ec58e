import type { Address } from './address.ts';

export interface Comparison {
  from: string;
  to: string;
  knownFrom?: string;
  knownTo?: string;
  issues?: string[];
  level?: 'SELF' | 'REPRESENTED';
}

/**
 * From the earlier to the later of the picture shown and the one it is compared with: by day, on one day by what was
 * known. Null where the address compares nothing.
 */
export function comparisonOf(address: Address, day: string): Comparison | null {
  const { compareTo, compareKnownOn, knownOn, issues, level } = address;
  if (compareTo === undefined && compareKnownOn === undefined) return null;
  const shown = { day, known: knownOn };
  const other = { day: compareTo ?? day, known: compareKnownOn ?? knownOn };
  const [first, second] = isLater(other, shown) ? [shown, other] : [other, shown];
  return {
    from: first.day,
    to: second.day,
    ...(first.known && { knownFrom: first.known }),
    ...(second.known && { knownTo: second.known }),
    ...(issues && { issues }),
    ...(level && { level }),
  };
}

interface Side {
  day: string;
  known: string | undefined;
}
/** Not given: known by now, which is later than any instant. */
const isLater = (a: Side, b: Side): boolean =>
  a.day === b.day ? (a.known ?? '9999') > (b.known ?? '9999') : a.day > b.day;

export type ChangeMark = 'NEW' | 'MOVED' | 'HARDENED' | 'SOFTENED' | 'WITHDRAWN';
/** What weighs most comes first. */
const ORDER: readonly ChangeMark[] = ['NEW', 'WITHDRAWN', 'MOVED', 'HARDENED', 'SOFTENED'];

/** By actor, the weightiest way in which its positions differ. */
export function changeMarks(
  positions: readonly { actor: { id: string }; kinds: readonly string[] }[],
): Map<string, ChangeMark> {
  const kindsOf = new Map<string, string[]>();
  for (const { actor, kinds } of positions) kindsOf.set(actor.id, [...(kindsOf.get(actor.id) ?? []), ...kinds]);
  return new Map(
    [...kindsOf].flatMap(([id, kinds]) => {
      const mark = ORDER.find((kind) => kinds.includes(kind));
      return mark ? [[id, mark]] : [];
    }),
  );
}
