import type { Kind, Records } from '@stancegraph/analysis';
import type { Key, Listed, ListRequest, Orders, Page } from '../../../src/index.ts';
import { asListed } from '../../contract/as-listed.ts';
import type { Everything } from '../draw-world.ts';
import { PASSES } from './filters.ts';
import { PARENTS } from './relations.ts';
import { type At, asKnown, isVisible } from './visible.ts';

type Asked<K extends Kind> = Omit<ListRequest<K>, 'window' | 'order'>;
type Predicate = (record: object, value: unknown, all: Everything, at: At) => boolean;
type ParentIds = (record: object, all: Everything, at: At) => readonly (string | null)[];

/** What `list` must answer, by going through all records. */
export function listOf<K extends Kind>(all: Everything, request: ListRequest<K>): Page<Listed[K]>[] {
  return matching(all, request).map((records) => page(request, records));
}

/** What `count` must answer. */
export function countOf<K extends Kind>(all: Everything, request: Asked<K>): number[] {
  return matching(all, request).map(({ length }) => length);
}

/** What `get` must answer. */
export function getOf<K extends Kind>(all: Everything, kind: K, ids: readonly string[], knownOn?: string) {
  const records = matching(all, { kind, ...(knownOn === undefined ? {} : { knownOn }) })[0] ?? [];
  return ids.map((wanted) => records.find(({ id }) => id === wanted)).map((record) => record && asListed<K>(record));
}

/** The visible records that pass all filters, under each parent. */
function matching<K extends Kind>(all: Everything, { kind, of, filter = {}, knownOn }: Asked<K>): Records[K][][] {
  const given = Object.entries<unknown>(filter).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  const asOf = 'asOf' in filter && typeof filter.asOf === 'string' ? filter.asOf : undefined;
  const at = { knownOn, asOf };
  const passes = PASSES[kind] as unknown as Readonly<Record<string, Predicate>>;
  const records: readonly Records[K][] = all[kind];
  const found = records
    .filter((record) => isVisible(record, at))
    .filter((record) => given.every(([name, value]) => passes[name]?.(record, value, all, at)))
    .map((record) => asKnown(record, at));
  if (!of) return [found];
  const parents = (PARENTS[kind] as unknown as Readonly<Record<string, ParentIds>>)[of.relation];
  return of.ids.map((parent) => found.filter((record) => parents?.(record, all, at).includes(parent)));
}

function page<K extends Kind>({ order, window }: ListRequest<K>, records: readonly Records[K][]): Page<Listed[K]> {
  const sign = order.descending ? -1 : 1;
  const { limit, after, before, backward = false } = window;
  const entries = records
    .map((record) => ({ record, key: { key: sortKey(record, order.by), id: record.id } }))
    .sort((a, b) => compare(a.key, b.key, sign))
    .filter(({ key }) => after === undefined || compare(key, after, sign) > 0)
    .filter(({ key }) => before === undefined || compare(key, before, sign) < 0);
  const shown = backward ? entries.slice(Math.max(0, entries.length - limit)) : entries.slice(0, limit);
  const cut = entries.length > limit;
  return {
    rows: shown.map(({ record }) => asListed<K>(record)),
    keys: shown.map(({ key }) => key),
    hasNext: before !== undefined || (!backward && cut),
    hasPrevious: after !== undefined || (backward && cut),
  };
}

function sortKey<K extends Kind>(record: Records[K], by: Orders[K]): string | number {
  const value = (record as unknown as Record<string, string | number | null>)[by];
  return value ?? (by === 'confidence' ? -1 : '');
}

/** Strings by their UTF-8 bytes, whose order is that of code points; ties by ascending id. */
function compare(a: Key, b: Key, sign: number): number {
  const byKey =
    typeof a.key === 'number' && typeof b.key === 'number'
      ? a.key - b.key
      : Buffer.compare(Buffer.from(String(a.key)), Buffer.from(String(b.key)));
  return byKey * sign || Buffer.compare(Buffer.from(a.id), Buffer.from(b.id));
}
