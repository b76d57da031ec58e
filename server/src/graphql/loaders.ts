import { type Clause, KINDS, type Kind } from '@stancegraph/analysis';
import type { ListRequest, Page, ReadOptions } from '@stancegraph/store';
import DataLoader from 'dataloader';
import type { Reads } from '../snapshot/kept-reads.ts';
import { tooComplex } from './errors.ts';
import { type Presented, present } from './present.ts';

/** A list that may hang on one parent; several of the same shape become one query. */
export type ListOf<K extends Kind> = Omit<ListRequest<K>, 'of'> & {
  of?: { relation: NonNullable<ListRequest<K>['of']>['relation']; id: string };
};

/** A promise while it is read, then the record itself. */
export type Loaded<T> = T | Promise<T>;

export interface Loaders {
  /** Counts rows that analysis made towards what one request may have. @throws TOO_COMPLEX */
  spend(rows: number): void;
  /** The record, or undefined where there is none of that kind. */
  find<K extends Kind>(kind: K, id: string): Promise<Presented<K> | undefined>;
  /** The record that another refers to; that it exists was checked when it was written. */
  get<K extends Kind>(kind: K, id: string): Loaded<Presented<K>>;
  /** The same, also where it was retracted since: for what analysis found in the graph as known on another day. */
  getRecorded<K extends Kind>(kind: K, id: string): Loaded<Presented<K>>;
  /** The record of whatever kind, also where it was retracted. */
  findRecorded(id: string): Promise<Presented<Kind> | undefined>;
  /** The record of whatever kind. */
  findAny(id: string): Promise<Presented<Kind> | undefined>;
  /** The clauses of a stance, the first met of which decides. */
  clauses(stance: string): Promise<Clause[]>;
  list<K extends Kind>(request: ListOf<K>): Promise<Page<Presented<K>>>;
  count<K extends Kind>(request: ListOf<K>): Promise<number>;
}

/** One load per tick, kind and shape of request, however many rows ask: a request never costs a query per row. */
export function createLoaders(graph: Reads, read: () => ReadOptions, mostRows: number): Loaders {
  const count = rowBudget(mostRows);
  const byKind = new Map<Kind, DataLoader<string, Presented<Kind> | undefined>>();
  for (const kind of KINDS) {
    const loader = new DataLoader<string, Presented<Kind> | undefined>(async (ids) => {
      const records = await graph.get(kind, ids, read());
      count(records.length);
      return records.map((record) => record && present(kind, record));
    });
    byKind.set(kind, loader);
  }
  const any = new DataLoader<string, Presented<Kind> | undefined>(async (ids) => {
    const found = await graph.find(ids, read());
    count(found.length);
    return found.map((entry) => entry && present(entry.kind, entry.record));
  });
  const recorded = new DataLoader<string, Presented<Kind> | undefined>(async (ids) => {
    const found = await graph.find(ids, { ...read(), retracted: true });
    count(found.length);
    return found.map((entry) => entry && present(entry.kind, entry.record));
  });
  const clauses = new DataLoader<string, Clause[]>((stances) => graph.clauses(stances, read()));
  const lists = batched(async (request) => {
    const pages = await graph.list(request, read());
    count(pages.reduce((sum, { rows }) => sum + rows.length, 0));
    return pages;
  });
  const totals = batched(({ window: _, order: __, ...request }) => graph.count(request, read()));

  async function find<K extends Kind>(kind: K, id: string): Promise<Presented<K> | undefined> {
    return (await byKind.get(kind)?.load(id)) as Presented<K> | undefined;
  }
  const got = new Map(KINDS.map((kind) => [kind, certain((id) => find(kind, id), kind)]));
  const gotRecorded = new Map(KINDS.map((kind) => [kind, certain((id) => recorded.load(id), kind)]));
  return {
    spend: count,
    find,
    get: <K extends Kind>(kind: K, id: string) => got.get(kind)?.(id) as Loaded<Presented<K>>,
    getRecorded: <K extends Kind>(kind: K, id: string) => gotRecorded.get(kind)?.(id) as Loaded<Presented<K>>,
    findRecorded: (id) => recorded.load(id),
    findAny: (id) => any.load(id),
    clauses: (stance) => clauses.load(stance),
    async list<K extends Kind>(request: ListOf<K>) {
      const page = (await lists.load(request)) as Page<never>;
      return { ...page, rows: page.rows.map((row) => present(request.kind, row)) };
    },
    count: (request) => totals.load(request) as Promise<number>,
  };
}

/** Records that exist for certain. What thousands of rows refer to is looked up at once, without a promise each. */
function certain<T>(load: (id: string) => Promise<T | undefined>, kind: Kind): (id: string) => Loaded<T> {
  const known = new Map<string, Loaded<T>>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const loading = load(id).then((record) => {
      if (!record) throw new Error(`dangling reference to ${kind} ${id}`);
      known.set(id, record);
      return record;
    });
    known.set(id, loading);
    return loading;
  };
}

/** Ends a request that would read without bound, however it was put together. */
function rowBudget(mostRows: number): (rows: number) => void {
  let read = 0;
  return (rows) => {
    read += rows;
    if (read > mostRows)
      throw tooComplex(`this query has over ${mostRows} records and positions`, mostRows, 'ask for less at once');
  };
}

/** Groups the requests of one tick by their shape; each group is one call with all its parents. */
function batched(call: (request: ListRequest<Kind>) => Promise<unknown[]>): DataLoader<ListOf<Kind>, unknown, string> {
  const shapeOf = ({ of, ...rest }: ListOf<Kind>): string => JSON.stringify([of?.relation, rest]);
  return new DataLoader<ListOf<Kind>, unknown, string>(
    async (requests) => {
      const groups = new Map<string, number[]>();
      requests.forEach((request, at) => {
        const shape = shapeOf(request);
        groups.set(shape, [...(groups.get(shape) ?? []), at]);
      });
      const results: unknown[] = new Array(requests.length);
      await Promise.all(
        [...groups.values()].map(async (group) => {
          const [head] = group.map((at) => requests[at]);
          if (!head) return;
          const { of, ...rest } = head;
          const ids = group.flatMap((at) => requests[at]?.of?.id ?? []);
          const answers = await call({ ...rest, ...(of && { of: { relation: of.relation, ids } }) });
          group.forEach((at, place) => {
            results[at] = answers[place];
          });
        }),
      );
      return results;
    },
    { cacheKeyFn: (request) => `${request.of?.id ?? ''} ${shapeOf(request)}` },
  );
}
