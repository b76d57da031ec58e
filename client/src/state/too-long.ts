import { NETWORK_FILTER_NAMES, NETWORK_FILTERS } from '@stancegraph/schema/network-filters';
import { LONGEST, writeAddress } from './address.ts';
import { MOST_IDS } from './filters-in-address.ts';

/** A list with more entries than an address holds. */
export interface TooLong {
  field: string;
  count: number;
  most: number;
}

const MOST = new Map<string, number>([
  ...NETWORK_FILTER_NAMES.filter((name) => `${NETWORK_FILTERS[name].values}`.startsWith('ids')).map(
    (name) => [name, MOST_IDS] as const,
  ),
  ...Object.entries(LONGEST),
]);

/** The first list of an address, or of a change to it, that could not be read again; undefined where all can. */
export function findTooLong(values: Readonly<Record<string, unknown>>): TooLong | undefined {
  for (const [field, most] of MOST) {
    const list = values[field];
    if (Array.isArray(list) && list.length > most) return { field, count: list.length, most };
  }
  return undefined;
}

/** Servers refuse 16 KiB of address and headers together; headers keep a kilobyte. */
const MOST_LETTERS = 15_000;

/** How many letters an address has, where no server would read it. */
export function findTooManyLetters(values: Readonly<Record<string, unknown>>): TooLong | undefined {
  const count = writeAddress(values).length;
  return count > MOST_LETTERS ? { field: 'address', count, most: MOST_LETTERS } : undefined;
}
