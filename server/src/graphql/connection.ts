import type { Kind } from '@stancegraph/analysis';
import type { Filters, ListRequest, Orders, Page, Window } from '@stancegraph/store';
import type { Context } from './context.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { badUserInput } from './errors.ts';
import type { ListOf } from './loaders.ts';
import type { Presented } from './present.ts';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

type Nullish<T> = T | null | undefined;
export interface PageArguments {
  first?: Nullish<number>;
  after?: Nullish<string>;
  last?: Nullish<number>;
  before?: Nullish<string>;
}
export interface ListArguments extends PageArguments {
  filter?: Nullish<object>;
  orderBy?: Nullish<string>;
}

/** A connection whose page and count are read only when they are asked for. */
export interface Connection<Row> {
  edges(): Promise<{ cursor: string; node: Row }[]>;
  nodes(): Promise<Row[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}
export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** To leave out no source leaves all. */
const LEAVES_OUT = 'excludeSources';
const NOTHING = { rows: [], keys: [], hasNext: false, hasPrevious: false };

/**
 * A list of `kind`, whole or hanging on a parent, as a Relay connection; empty, and unread, where a filter's list is empty.
 * @throws BAD_USER_INPUT for pages out of bounds, `first` beside `last`, or a cursor that is none
 */
export function connection<K extends Kind>(
  context: Context,
  kind: K,
  of: ListOf<K>['of'],
  args: ListArguments,
  fixed: Partial<Filters[K]> = {},
  defaultOrder?: ListRequest<K>['order'],
): Connection<Presented<K>> {
  const { knownOn, ...filter } = withoutNulls(args.filter ?? {}) as { knownOn?: string };
  const request: ListOf<K> = {
    kind,
    ...(of && { of }),
    filter: { ...filter, ...fixed } as Filters[K],
    ...(knownOn !== undefined && { knownOn }),
    order: args.orderBy ? toOrder<K>(args.orderBy) : (defaultOrder ?? { by: 'id' }),
    window: toWindow(args),
  };
  const isNothing = Object.entries(request.filter ?? {}).some(
    ([name, value]) => name !== LEAVES_OUT && Array.isArray(value) && value.length === 0,
  );
  let read: Promise<Page<Presented<K>>> | undefined;
  const page = async (): Promise<Page<Presented<K>>> => {
    if (isNothing) return NOTHING;
    read ??= context.loaders.list(request);
    return read;
  };
  return {
    nodes: async () => (await page()).rows,
    edges: async () => {
      const { rows, keys } = await page();
      return rows.flatMap((node, at) => {
        const key = keys[at];
        return key ? [{ cursor: toCursor(key), node }] : [];
      });
    },
    pageInfo: async () => {
      const { keys, hasNext, hasPrevious } = await page();
      const [start, end] = [keys[0], keys.at(-1)];
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: start ? toCursor(start) : null,
        endCursor: end ? toCursor(end) : null,
      };
    },
    totalCount: async () =>
      isNothing ? 0 : context.loaders.count({ ...request, window: { limit: 1 }, order: { by: 'id' } }),
  };
}

/** `PUBLISHED_ON_DESC` → by `publishedOn`, descending. */
function toOrder<K extends Kind>(orderBy: string): ListRequest<K>['order'] {
  const descending = orderBy.endsWith('_DESC');
  const by = orderBy
    .replace(/_(ASC|DESC)$/, '')
    .toLowerCase()
    .replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return { by: by as Orders[K], descending };
}

export function toWindow({ first, after, last, before }: PageArguments): Window {
  if (first != null && last != null) {
    throw badUserInput('"first" and "last" are both given', ['last'], 'give one of them');
  }
  return {
    limit: pageSize({ first, last }),
    ...(after != null && { after: fromCursor(after, 'after') }),
    ...(before != null && { before: fromCursor(before, 'before') }),
    ...(last != null && { backward: true }),
  };
}

/** @throws BAD_USER_INPUT out of bounds */
export function pageSize({ first, last }: Pick<PageArguments, 'first' | 'last'>): number {
  const limit = first ?? last ?? DEFAULT_PAGE;
  if (limit >= 1 && limit <= LARGEST_PAGE) return limit;
  const name = last == null ? 'first' : 'last';
  throw badUserInput(`"${name}" is ${limit}`, [name], `a page has 1 to ${LARGEST_PAGE} rows`);
}

function withoutNulls(filter: object): object {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value != null));
}
