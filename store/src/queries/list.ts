import type { Kind } from '@stancegraph/analysis';
import type { Parameters, Query, Value } from '../engine.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import { listedRow } from '../kinds/listed.ts';
import type { KindSpec, Relation, SortKey } from '../kinds/spec.ts';
import type { Key, ListRequest, ScanRequest } from '../port.ts';
import { NOW, visible } from './visible.ts';

type Rows<K extends Kind> = Omit<ListRequest<K>, 'window' | 'order'>;

/** Rows `{parent?, row}`: at most one more than the window asks for under each parent, in any order. */
export function listRecords<K extends Kind>(request: ListRequest<K>): Query {
  const spec: KindSpec<K> = KIND_SPECS[request.kind];
  const { window, order } = request;
  const sortKey = spec.orders[order.by];
  const descending = (order.descending ?? false) !== (window.backward ?? false);
  const bounds = [
    ...(window.after ? [beyond(sortKey, order.descending ?? false, 'after')] : []),
    ...(window.before ? [beyond(sortKey, !(order.descending ?? false), 'before')] : []),
  ];
  const from = matching(request, bounds);
  const carried = ['n', ...(spec.carries ?? [])].join(', ');
  const rows = `${from}
WITH ${relationOf(request)?.repeats ? 'DISTINCT ' : ''}${carried}, ${sortKey.text} AS key
ORDER BY key${descending ? ' DESC' : ''}, n.id${window.backward ? ' DESC' : ''}
LIMIT $limit`;
  const name = `${request.kind}.list${suffix(request)}`;
  return {
    name,
    text: underEachParent(name, request, `${rows}\nRETURN ${listedRow(request.kind)} AS row`, 'row'),
    parameters: {
      ...parametersOf(request),
      limit: window.limit + 1,
      ...keyParameters('after', window.after, sortKey),
      ...keyParameters('before', window.before, sortKey),
    },
  };
}

/** Rows `{parent?, total}`. */
export function countRecords<K extends Kind>(request: Rows<K>): Query {
  const name = `${request.kind}.count${suffix(request)}`;
  return {
    name,
    text: underEachParent(name, request, `${matching(request, [])}\nRETURN count(DISTINCT n) AS total`, 'total'),
    parameters: parametersOf(request),
  };
}

/** One row `{ids}`: the ids of all records that match, in any order. */
export function matchingIds<K extends Kind>(request: ScanRequest<K>): Query {
  const name = `${request.kind}.scan`;
  return {
    name,
    text: `/* ${name} */\n${matching(request, [])}\nRETURN collect(n.id) AS ids`,
    parameters: parametersOf(request),
  };
}

function matching<K extends Kind>(request: Rows<K>, bounds: readonly string[]): string {
  const spec: KindSpec<K> = KIND_SPECS[request.kind];
  const relation = relationOf(request);
  const conditions = [visible('n'), ...(relation?.where ? [relation.where] : []), ...filtersOf(request), ...bounds];
  const matched = `MATCH ${relation?.match ?? spec.match}\nWHERE ${conditions.map((text) => `(${text})`).join('\n  AND ')}`;
  return [...lookupsOf(request), matched].join('\n');
}

function underEachParent<K extends Kind>(name: string, request: Rows<K>, rows: string, column: string): string {
  if (!request.of) return `/* ${name} */\n${rows}`;
  return `/* ${name} */\nUNWIND $parents AS parent\nCALL (parent) {\n${rows}\n}\nRETURN parent, ${column}`;
}

function relationOf<K extends Kind>(request: Rows<K>): Relation | undefined {
  if (!request.of) return undefined;
  const spec: KindSpec<K> = KIND_SPECS[request.kind];
  return spec.relations[request.of.relation];
}

function suffix<K extends Kind>(request: Rows<K>): string {
  return request.of ? ` of ${request.of.relation}` : '';
}

function filtersOf<K extends Kind>(request: Rows<K>): string[] {
  const spec: KindSpec<K> = KIND_SPECS[request.kind];
  const texts: Readonly<Record<string, string | null>> = spec.filters;
  return Object.keys(givenFilters(request)).flatMap((name) => texts[name] ?? []);
}

function lookupsOf<K extends Kind>(request: Rows<K>): string[] {
  const spec: KindSpec<K> = KIND_SPECS[request.kind];
  const texts: Readonly<Record<string, string | undefined>> = spec.lookups ?? {};
  return Object.keys(givenFilters(request)).flatMap((name) => texts[name] ?? []);
}

/** Left out or empty: no restriction. Only names that the kind knows count. */
function givenFilters<K extends Kind>(request: Rows<K>): Record<string, Value> {
  const known = KIND_SPECS[request.kind].filters;
  const entries = Object.entries<Value | undefined>(request.filter ?? {}).filter(
    ([name, value]) =>
      Object.hasOwn(known, name) &&
      value !== undefined &&
      value !== null &&
      !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Record<string, Value>;
}

function parametersOf<K extends Kind>(request: Rows<K>): Parameters {
  return {
    asOf: null,
    ...givenFilters(request),
    knownOn: request.knownOn ?? NOW,
    ...(request.of ? { parents: [...new Set(request.of.ids)] } : {}),
  };
}

/** Rows that come after (in the direction given) the key of that name; ties always by ascending id. */
function beyond<T>(sortKey: SortKey<T>, descending: boolean, name: 'after' | 'before'): string {
  const key = sortKey.text;
  const [further, later] = [descending ? '<' : '>', name === 'after' ? '>' : '<'];
  return `${key} ${further} $${name}Key OR (${key} = $${name}Key AND n.id ${later} $${name}Id)`;
}

function keyParameters<T>(name: string, at: Key | undefined, sortKey: SortKey<T>): Parameters {
  if (!at) return {};
  return { [`${name}Key`]: sortKey.toParameter?.(at.key) ?? at.key, [`${name}Id`]: at.id };
}
