import { randomUUID } from 'node:crypto';
import { type Clause, KINDS, type Kind, type Records, type StatementColumns, type World } from '@stancegraph/analysis';
import { openBulk } from './bulk/cypher-bulk-import.ts';
import { sweep } from './bulk/sweep.ts';
import type { Engine, Query, Row } from './engine.ts';
import { ConcurrentChange } from './errors.ts';
import { clauses } from './kinds/clauses.ts';
import { number, object, text } from './kinds/decoders.ts';
import { decodeListed } from './kinds/listed.ts';
import type {
  BulkImport,
  ChangeSet,
  ColumnsFilter,
  Graph,
  GraphState,
  KnownOptions,
  Listed,
  ListRequest,
  Neighbourhood,
  NeighbourhoodRequest,
  Page,
  ReadOptions,
  ScanRequest,
  SearchPage,
  SearchRequest,
  Tagged,
} from './port.ts';
import { countKinds } from './queries/counts.ts';
import { findRecords, getClauses, getRecords } from './queries/get.ts';
import { countRecords, listRecords } from './queries/list.ts';
import { atTheirPlaces } from './reads/at-their-places.ts';
import { readChangedIds } from './reads/changes.ts';
import { consistently } from './reads/consistent.ts';
import { dumpKind } from './reads/dump.ts';
import { readNeighbourhood } from './reads/neighbourhood.ts';
import { toPages } from './reads/pages.ts';
import { scanRecords } from './reads/scan.ts';
import { search } from './reads/search.ts';
import { readState } from './reads/state.ts';
import { readStatementColumns } from './reads/statement-columns.ts';
import { toTagged } from './reads/tagged.ts';
import { readWorld } from './reads/world.ts';
import { apply } from './writes/apply.ts';
import { reset } from './writes/reset.ts';

/** So many new records change what a good plan is. */
const LARGE = 100;

const clausesRow = object({ id: text, clauses });
const total = object({ total: number });
const counts = object<Record<Kind, number>>({
  actor: number,
  issue: number,
  condition: number,
  source: number,
  office: number,
  membership: number,
  event: number,
  statement: number,
  claim: number,
  stance: number,
});

/** The port over any engine that runs the Cypher of `queries/`. */
export class CypherGraph implements Graph {
  readonly engine: Graph['engine'];
  readonly #engine: Engine;
  #seen: { commits: number; state: GraphState } | undefined;

  constructor(engine: Engine) {
    this.engine = engine.name;
    this.#engine = engine;
  }

  async state(options?: ReadOptions): Promise<GraphState> {
    const commits = this.#engine.commits?.();
    if (commits !== undefined && this.#seen?.commits === commits) return this.#seen.state;
    const state = await this.#engine.read('graph.state', async (run) => withoutChange(await readState(run)), options);
    if (commits !== undefined) this.#seen = { commits, state };
    return state;
  }

  async counts(options?: ReadOptions): Promise<Record<Kind, number>> {
    const [row] = await this.#query(countKinds, options);
    return counts(row, 'counts');
  }

  async get<K extends Kind>(kind: K, ids: readonly string[], options: KnownOptions = {}) {
    if (ids.length === 0) return [];
    const rows = await this.#query(getRecords(kind, [...new Set(ids)], options), options);
    const records = rows.map(({ row }) => decodeListed(kind, row));
    return atTheirPlaces<Listed[K]>(
      ids,
      records.map((record) => [record.id, record]),
    );
  }

  async clauses(stances: readonly string[], options?: ReadOptions): Promise<Clause[][]> {
    if (stances.length === 0) return [];
    const rows = await this.#query(getClauses([...new Set(stances)]), options);
    const found = new Map(rows.map((row) => clausesRow(row, 'clauses')).map(({ id, clauses }) => [id, clauses]));
    return stances.map((id) => found.get(id) ?? []);
  }

  async find(ids: readonly string[], options: KnownOptions & { retracted?: boolean } = {}) {
    if (ids.length === 0) return [];
    const query = findRecords([...new Set(ids)], { knownOn: options.knownOn, everything: options.retracted });
    const found = (await this.#query(query, options)).map(toTagged);
    return atTheirPlaces<Tagged>(
      ids,
      found.map((tagged) => [tagged.record.id, tagged]),
    );
  }

  async list<K extends Kind>(request: ListRequest<K>, options?: ReadOptions): Promise<Page<Listed[K]>[]> {
    if (request.of?.ids.length === 0) return [];
    return toPages(request, await this.#query(listRecords(request), options));
  }

  async count<K extends Kind>(request: Omit<ListRequest<K>, 'window' | 'order'>, options?: ReadOptions) {
    if (request.of?.ids.length === 0) return [];
    const rows = await this.#query(countRecords(request), options);
    const totals = new Map(rows.map((row) => [row.parent, total(row, 'count').total]));
    return request.of ? request.of.ids.map((id) => totals.get(id) ?? 0) : [totals.get(undefined) ?? 0];
  }

  scan<K extends Kind>(request: ScanRequest<K>, options?: ReadOptions): AsyncIterable<Records[K][]> {
    return scanRecords(request, (query) => this.#query(query, options));
  }

  async search(request: SearchRequest, options?: ReadOptions): Promise<SearchPage> {
    return this.#engine.read('record.search', (run) => search(run, request), options);
  }

  async neighbourhood(request: NeighbourhoodRequest, options?: ReadOptions): Promise<Neighbourhood> {
    return this.#engine.read(
      'neighbourhood',
      (run) => consistently(run, () => readNeighbourhood(run, request)),
      options,
    );
  }

  async world(options?: ReadOptions): Promise<World> {
    return this.#engine.read('world', (run) => consistently(run, () => readWorld(run)), options);
  }

  async statementColumns(filter: ColumnsFilter, options?: ReadOptions): Promise<StatementColumns> {
    return readStatementColumns((query) => this.#query(query, options), filter);
  }

  async changedIds(since: GraphState, until: GraphState, options?: ReadOptions): Promise<string[] | undefined> {
    return this.#engine.read('graph.changes', (run) => readChangedIds(run, since, until), options);
  }

  /** @throws {ConcurrentChange} when a write comes while it is read */
  async *dump(): ReturnType<Graph['dump']> {
    const { sequence } = await this.state();
    for (const kind of KINDS) yield* dumpKind(kind, (query) => this.#query(query));
    if ((await this.state()).sequence !== sequence) {
      throw new ConcurrentChange('The graph changed while it was read: dump it again.');
    }
  }

  async apply(changes: ChangeSet): Promise<GraphState> {
    await this.#engine.ensureSchema();
    const change = randomUUID();
    const state = await this.#engine.write('graph.apply', (run) => apply(run, changes, change));
    const created = Object.values(changes.create).reduce((sum, records) => sum + records.length, 0);
    if (created >= LARGE) await this.#engine.replan();
    return state;
  }

  bulk(id: string): Promise<BulkImport> {
    return openBulk(this.#engine, id);
  }

  async reset(): Promise<GraphState> {
    await this.#engine.ensureSchema();
    const change = randomUUID();
    const state = await this.#engine.write('graph.reset', (run) => reset(run, change));
    await sweep(this.#engine, null);
    return state;
  }

  close(): Promise<void> {
    return this.#engine.close();
  }

  #query(query: Query, options?: ReadOptions): Promise<Row[]> {
    return this.#engine.read(query.name, (run) => run(query), options);
  }
}

function withoutChange({ revision, sequence, recordedAt }: GraphState): GraphState {
  return { revision, sequence, recordedAt };
}
