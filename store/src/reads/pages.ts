import type { Kind } from '@stancegraph/analysis';
import { compareCodePoints } from '../code-point-order.ts';
import type { Row } from '../engine.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import { decodeListed } from '../kinds/listed.ts';
import type { KindSpec } from '../kinds/spec.ts';
import type { Key, Listed, ListRequest, Page } from '../port.ts';

/** One page per parent in the order asked for, or a single one. */
export function toPages<K extends Kind>(request: ListRequest<K>, rows: readonly Row[]): Page<Listed[K]>[] {
  if (!request.of) return [toPage(request, rows)];
  const byParent = new Map<unknown, Row[]>(request.of.ids.map((id) => [id, []]));
  for (const row of rows) byParent.get(row.parent)?.push(row);
  return request.of.ids.map((parent) => toPage(request, byParent.get(parent) ?? []));
}

function toPage<K extends Kind>(request: ListRequest<K>, rows: readonly Row[]): Page<Listed[K]> {
  const { kind, order, window } = request;
  const spec: KindSpec<K> = KIND_SPECS[kind];
  const sortKey = spec.orders[order.by];
  const entries = rows
    .map(({ row }) => {
      const record = decodeListed(kind, row);
      return { record, key: { key: sortKey.of(record), id: record.id } };
    })
    .sort((a, b) => compareKeys(a.key, b.key, order.descending ?? false));
  const more = entries.length > window.limit;
  const kept = !more ? entries : window.backward ? entries.slice(1) : entries.slice(0, window.limit);
  return {
    rows: kept.map(({ record }) => record),
    keys: kept.map(({ key }) => key),
    hasNext: window.backward ? window.before !== undefined : more || window.before !== undefined,
    hasPrevious: window.backward ? more || window.after !== undefined : window.after !== undefined,
  };
}

function compareKeys(a: Key, b: Key, descending: boolean): number {
  const byKey =
    typeof a.key === 'number' && typeof b.key === 'number'
      ? a.key - b.key
      : compareCodePoints(String(a.key), String(b.key));
  return (descending ? -byKey : byKey) || compareCodePoints(a.id, b.id);
}
