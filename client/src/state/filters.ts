import { NETWORK_FILTER_NAMES, type NetworkFilter } from '@stancegraph/schema/network-filters';
import type { Address } from './address.ts';
import type { ListFilter } from './filters-in-address.ts';

/** Fields of the address that narrow the network beside its issues. */
const FILTERS = NETWORK_FILTER_NAMES.filter((name): name is Filter => name !== 'issues');
type Filter = Exclude<NetworkFilter, 'issues'>;
export type Patch = { [K in keyof Address]?: Address[K] | undefined };

/** As the API names a filter with a facet: `MEMBERS_OF` → `membersOf`. */
export type Named = UpperSnake<Exclude<ListFilter, 'actors' | 'excludeSources'>>;
type UpperSnake<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? Uppercase<First> : `_${First}`}${UpperSnake<Rest>}`
  : '';
const fieldOf = (named: Named): ListFilter =>
  named.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) as ListFilter;

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
  const name = fieldOf(field);
  const before: readonly string[] = address[name] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const patch = { [name]: after.length > 0 ? after : undefined };
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
