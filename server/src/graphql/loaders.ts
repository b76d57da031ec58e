import type { Clause, Kind } from '@stancegraph/analysis';
import type { ListRequest, Page, ReadOptions } from '@stancegraph/store';
import DataLoader from 'dataloader';
import { lazily } from '../lazily.ts';
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
  const byKind = ofEachKind(
    (kind) =>
      new DataLoader<string, Presented<Kind> | undefined>(async (ids) => {
        const records = await graph.get(kind, ids, read());
        count(records.length);
        return records.map((record) => record && present(kind, record));
      }),
  );
  const ofAnyKind = (options: { retracted?: true }) =>
    new DataLoader<string, Presented<Kind> | undefined>(async (ids) => {
      const found = await graph.find(ids, { ...read(), ...options });
      count(found.length);
      return found.map((entry) => entry && present(entry.kind, entry.record));
    });
  const any = lazily(() => ofAnyKind({}));
  const recorded = lazily(() => ofAnyKind({ retracted: true }));
  const clauses = lazily(() => new DataLoader<string, Clause[]>((stances) => graph.clauses(stances, read())));
  const pagesOf = async (request: ListRequest<Kind>) => {
    const pages = await graph.list(request, read());
    count(pages.reduce((sum, { rows }) => sum + rows.length, 0));
    return pages;
  };
  const lists = lazily(() => batched(pagesOf));
  const totals = lazily(() => batched(({ window: _, order: __, ...request }) => graph.count(request, read())));

  async function find<K extends Kind>(kind: K, id: string): Promise<Presented<K> | undefined> {
    return (await byKind(kind).load(id)) as Presented<K> | undefined;
  }
  function kept(kind: Kind, id: string): Presented<Kind> | undefined {
    const record = graph.kept(kind, id);
    if (record) count(1);
    return record && present(kind, record);
  }
  const got = ofEachKind((kind) =>
    certain<Presented<Kind>>(
      kind,
      (id) => find(kind, id),
      (id) => kept(kind, id),
    ),
  );
  const gotRecorded = ofEachKind((kind) => certain(kind, (id) => recorded().load(id)));
  return {
    spend: count,
    find,
    get: <K extends Kind>(kind: K, id: string) => got(kind)(id) as Loaded<Presented<K>>,
    getRecorded: <K extends Kind>(kind: K, id: string) => gotRecorded(kind)(id) as Loaded<Presented<K>>,
    findRecorded: (id) => recorded().load(id),
    findAny: (id) => any().load(id),
    clauses: (stance) => clauses().load(stance),
    async list<K extends Kind>({ of, ...request }: ListOf<K>) {
      // A list that hangs on nothing has nothing to wait for.
      const [alone] = of ? [] : await pagesOf(request);
      const page = (alone ?? (await lists().load({ ...request, ...(of && { of }) }))) as Page<never>;
      return { ...page, rows: page.rows.map((row) => present(request.kind, row)) };
    },
    count: (request) => totals().load(request) as Promise<number>,
  };
}

/** Made for a kind when it is first asked for: most requests ask for few. */
function ofEachKind<T>(make: (kind: Kind) => T): (kind: Kind) => T {
  const made = new Map<Kind, T>();
  return (kind) => {
    let one = made.get(kind);
    if (one === undefined) {
      one = make(kind);
      made.set(kind, one);
    }
    return one;
  };
}

/** Records that exist for certain. What thousands of rows refer to is looked up at once, without a promise each. */
function certain<T>(
  kind: Kind,
  load: (id: string) => Promise<T | undefined>,
  kept: (id: string) => T | undefined = () => undefined,
): (id: string) => Loaded<T> {
  const known = new Map<string, Loaded<T>>();
  return (id) => {
    const found = known.get(id) ?? kept(id);
    if (found !== undefined) {
      known.set(id, found);
      return found;
    }
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
