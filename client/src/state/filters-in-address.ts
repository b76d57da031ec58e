import { NETWORK_FILTER_NAMES, NETWORK_FILTERS, type NetworkFilter } from '@stancegraph/schema/network-filters';
import * as z from 'zod/mini';

export const slug = z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]*$/));
/** What cannot be read counts as left out. */
export const optional = <S extends z.core.$ZodType>(schema: S) => z.catch(z.optional(schema), undefined);
const some = <S extends z.core.$ZodType>(item: S) => z.array(item).check(z.minLength(1));
/** More ids than these the server does not read either. */
export const MOST_IDS = 100;
const ids = <S extends z.core.$ZodType>(item: S) => some(item).check(z.maxLength(MOST_IDS));

const BY_VALUES = {
  ids: optional(ids(slug)),
  /** `-` stands for those in none. */
  'ids-or-none': optional(ids(z.string().check(z.regex(/^([a-z0-9][a-z0-9._-]*|-)$/)))),
  texts: optional(some(z.string().check(z.minLength(1)))),
  day: optional(z.iso.date()),
};
const someOf = <const V extends readonly string[]>(values: V) => optional(some(z.enum(values)));

type ValuesOf<F extends NetworkFilter> = (typeof NETWORK_FILTERS)[F]['values'];
type Shape<V> = V extends keyof typeof BY_VALUES
  ? (typeof BY_VALUES)[V]
  : V extends readonly string[]
    ? ReturnType<typeof someOf<V>>
    : never;

const shapeOf = (name: NetworkFilter) => {
  const { values } = NETWORK_FILTERS[name];
  return typeof values === 'string' ? BY_VALUES[values] : someOf(values);
};

const shapes: Record<string, unknown> = Object.fromEntries(NETWORK_FILTER_NAMES.map((name) => [name, shapeOf(name)]));

/** How each filter of a network is read from an address. */
export const FILTERS_IN_ADDRESS = shapes as { [F in NetworkFilter]: Shape<ValuesOf<F>> };

/** Filters with any number of values, as against one day. */
export type ListFilter = { [F in NetworkFilter]: ValuesOf<F> extends 'day' ? never : F }[NetworkFilter];
export const LIST_FILTERS = NETWORK_FILTER_NAMES.filter(
  (name): name is ListFilter => NETWORK_FILTERS[name].values !== 'day',
);
