import type { Address } from './address.ts';
import type { NetworkInput } from './network-input.ts';

/** Fields of the address that narrow the network beside its issues. */
const FILTERS = [
  'topics',
  'actors',
  'actorTypes',
  'membersOf',
  'officesOf',
  'positions',
  'confidences',
  'reliabilities',
  'sources',
  'periodFrom',
  'periodTo',
  'excludeSources',
] as const satisfies readonly (keyof Address)[];
type Filter = (typeof FILTERS)[number];
export type Patch = { [K in keyof Address]?: Address[K] | undefined };

/** As the API names a filter: `MEMBERS_OF` → `membersOf`. */
export const FIELDS = {
  ACTOR_TYPES: 'actorTypes',
  MEMBERS_OF: 'membersOf',
  OFFICES_OF: 'officesOf',
  ISSUES: 'issues',
  TOPICS: 'topics',
  POSITIONS: 'positions',
  CONFIDENCES: 'confidences',
  RELIABILITIES: 'reliabilities',
  SOURCES: 'sources',
} as const satisfies Record<string, keyof Address & keyof NetworkInput>;
export type Named = keyof typeof FIELDS;

/** How many are active; the two ends of a period are one. */
export function countFilters(address: Address): number {
  const given = FILTERS.filter((field) => address[field] !== undefined);
  return new Set(given.map((field) => (field === 'periodTo' ? 'periodFrom' : field))).size;
}

export const withoutFilters: Record<Filter, undefined> = Object.fromEntries(
  FILTERS.map((field) => [field, undefined]),
) as Record<Filter, undefined>;

/** One value more or less; with no issue left all are asked for, and the level keeps the address from being bare. */
export function toggled(address: Address, field: Named, value: string): Patch {
  const before: readonly string[] = address[FIELDS[field]] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const patch = { [FIELDS[field]]: after.length > 0 ? after : undefined };
  return field === 'ISSUES' && after.length === 0 ? { ...patch, level: address.level ?? 'REPRESENTED' } : patch;
}

/**
 * A period by its months: another month widens it up to there, an end of it taken out shortens it, a month within
 * shortens it to what comes before.
 */
export function toggledMonth({ periodFrom, periodTo }: Address, month: string): Patch {
  const [start, end] = [`${month}-01`, firstOfNext(month)];
  if (!periodFrom && !periodTo) return { periodFrom: start, periodTo: end };
  const [from, to] = [periodFrom ?? '', periodTo ?? '9999-12-31'];
  const isInside = from < end && to > start;
  const next = !isInside
    ? [from < start ? from : start, to > end ? to : end]
    : from >= start
      ? [end, to]
      : [from, start];
  const [first = '', last = ''] = next;
  if (first >= last) return { periodFrom: undefined, periodTo: undefined };
  return { periodFrom: first || undefined, periodTo: last === '9999-12-31' ? undefined : last };
}

function firstOfNext(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}
