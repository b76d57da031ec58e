import type { Clause, Kind, Records, Stance, Statement, StatementColumns, World } from '@stancegraph/analysis';

/**
 * The graph port: all that the house asks of a graph database. Two adapters fill it (embedded, Neo4j) and one contract
 * suite (`store/test/contract`) says what each must do.
 *
 * Reads show what is recorded and not retracted at `knownOn` (an ISO instant; left out: now).
 * Every read is one query however many ids it is given. Rows come out in the order the request names, ties by id,
 * strings compared by code point.
 *
 * @example
 * const [page] = await graph.list({ kind: 'stance', of: { relation: 'actor', ids: ['russia'] },
 *   filter: { asOf: '2025-04-10' }, order: { by: 'from', descending: true }, window: { limit: 20 } });
 * page.rows[0].position; // 'OPPOSE'
 */
export interface Graph {
  /** Which engine answers, for `doctor` and the tests. */
  readonly engine: 'embedded' | 'neo4j';
  /** The current state; one row, cheap enough for every request. */
  state(options?: ReadOptions): Promise<GraphState>;
  /** How many live records there are of each kind. */
  counts(options?: ReadOptions): Promise<Record<Kind, number>>;
  /** Rows by id, at the ids' places; undefined where there is none of that kind or it is not visible. */
  get<K extends Kind>(kind: K, ids: readonly string[], options?: KnownOptions): Promise<(Listed[K] | undefined)[]>;
  /** The clauses of stances, retracted ones too, at the ids' places; none where there is no such stance. */
  clauses(stances: readonly string[], options?: ReadOptions): Promise<Clause[][]>;
  /** Any record by id, whatever its kind; retracted ones too when `retracted` is set. */
  find(ids: readonly string[], options?: KnownOptions & { retracted?: boolean }): Promise<(Tagged | undefined)[]>;
  /** One page per parent id (or a single one without `of`). */
  list<K extends Kind>(request: ListRequest<K>, options?: ReadOptions): Promise<Page<Listed[K]>[]>;
  /** The number of rows of the same request without its window, per parent. */
  count<K extends Kind>(request: Omit<ListRequest<K>, 'window' | 'order'>, options?: ReadOptions): Promise<number[]>;
  /**
   * All records that match, ids ascending, in batches: for what is too long for pages. Of the records only one batch is
   * held at a time; leaving the loop ends the reading.
   * @throws {ConcurrentChange} when the graph is emptied meanwhile
   */
  scan<K extends Kind>(request: ScanRequest<K>, options?: ReadOptions): AsyncIterable<Records[K][]>;
  /** Full text over names, aliases, titles, questions and summaries; best first, ties by id; the same on both engines. */
  search(request: SearchRequest, options?: ReadOptions): Promise<SearchPage>;
  /** The records within `depth` steps of some actors, issues, events or conditions, nearest first. */
  neighbourhood(request: NeighbourhoodRequest, options?: ReadOptions): Promise<Neighbourhood>;
  /** All records of analysis, retracted ones included (they carry their times). A constant number of queries. */
  world(options?: ReadOptions): Promise<World>;
  /** Statements for analysis, in columns, retracted ones included; one query, of all statements up to three. */
  statementColumns(filter: ColumnsFilter, options?: ReadOptions): Promise<StatementColumns>;
  /**
   * The ids of the records written between two states; undefined where that is not known: after a bulk import, a reset, a
   * large change or many changes.
   */
  changedIds(since: GraphState, until: GraphState, options?: ReadOptions): Promise<string[] | undefined>;
  /** Every record with its times, kind by kind in the order of `KINDS`, ids ascending, in batches. */
  dump(): AsyncIterable<{ kind: Kind; records: Records[Kind][] }>;
  /**
   * Applies one change set in one transaction, or nothing of it.
   * @throws {ConcurrentChange} when the graph's sequence is not `changes.basedOn` any more
   */
  apply(changes: ChangeSet): Promise<GraphState>;
  /**
   * Begins the import of more records than one change set should hold, or goes on with the one of this id that was cut
   * short. No read sees any of it before its commit. There is one at a time: beginning one takes away what an unfinished
   * one of another id has left.
   */
  bulk(id: string): Promise<BulkImport>;
  /**
   * Empties the graph for every reader in one transaction, then takes the rest away in batches; the sequence goes on.
   * Cut short between, the ids stay taken until the next reset or bulk import.
   */
  reset(): Promise<GraphState>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /** Milliseconds from the call until it ends in `Unavailable`. */
  timeoutMs?: number;
  signal?: AbortSignal;
}
/** Statements on any of these issues, or of these ids; all where neither is given. */
export type ColumnsFilter = { issues: readonly string[] } | { ids: readonly string[] } | Record<string, never>;
export interface KnownOptions extends ReadOptions {
  knownOn?: string;
}

/** `revision`: 64 hex digits over the live content, equal on both engines; `sequence`: +1 with each write. */
export interface GraphState {
  revision: string;
  sequence: number;
  /** The newest recorded time; null in an empty graph. */
  recordedAt: string | null;
}

/** What rows hold: the record, but of a stance not what takes further steps in the graph; `clauses` and `find` give it. */
export interface Listed extends Omit<Records, 'stance'> {
  stance: Omit<Stance, 'clauses' | 'statements'>;
}

export type Tagged = { [K in Kind]: { kind: K; record: Records[K] } }[Kind];

/**
 * Relations by which a list may hang on parents: the list's kind, then how it refers to the parent.
 * `stance.statement` = the stances that rest on that statement; `condition.stance` = the conditions it names.
 */
export interface Relations {
  actor: 'event' | 'membersOf';
  issue: 'partOf' | 'event';
  office: 'holder' | 'actor';
  membership: 'actor' | 'of';
  stance: 'actor' | 'issue' | 'statement' | 'condition';
  statement: 'actor' | 'saidBy' | 'issue' | 'source' | 'stance';
  claim: 'by' | 'issue' | 'source';
  condition: 'stance' | 'issue';
  source: never;
  event: 'actor' | 'issue' | 'source';
}

/** All filters combine with AND; a list matches any of its values; left out or empty: no restriction. */
export interface Filters {
  actor: {
    ids?: string[];
    types?: string[];
    kinds?: string[];
    memberOf?: string[];
    asOf?: string;
    onIssues?: string[];
  };
  issue: {
    ids?: string[];
    /** Any of these tags, `-` for an issue without one. */
    topics?: string[];
  };
  office: { asOf?: string };
  membership: { asOf?: string; statuses?: string[] };
  stance: {
    ids?: string[];
    actors?: string[];
    issues?: string[];
    positions?: string[];
    /** Valid that day, a later stance of the same actor and issue closing an earlier one. */
    asOf?: string;
    conditional?: boolean;
    confidenceAtLeast?: number;
  };
  statement: {
    ids?: string[];
    actors?: string[];
    issues?: string[];
    /** On issues with any of these tags, `-` for issues without one. */
    topics?: string[];
    sources?: string[];
    excludeSources?: string[];
    from?: string;
    /** Exclusive. */
    to?: string;
    positions?: string[];
    kinds?: string[];
    directness?: string[];
    /** Of the source, any of these letters, NOT_JUDGED where it has none. */
    reliability?: string[];
  };
  claim: { ids?: string[]; by?: string[]; issues?: string[]; from?: string; to?: string };
  condition: { ids?: string[]; metByPositions?: boolean };
  source: {
    ids?: string[];
    publishers?: string[];
    /** Any of these letters, NOT_JUDGED where it has none. */
    reliability?: string[];
    from?: string;
    to?: string;
  };
  event: { ids?: string[]; issues?: string[]; from?: string; to?: string };
}

export interface Orders {
  actor: 'name' | 'id';
  issue: 'title' | 'id';
  office: 'from' | 'id';
  membership: 'from' | 'id';
  stance: 'from' | 'confidence' | 'id';
  statement: 'date' | 'id';
  claim: 'date' | 'id';
  condition: 'title' | 'id';
  source: 'publishedOn' | 'title' | 'id';
  event: 'startsOn' | 'id';
}

export interface ListRequest<K extends Kind> {
  kind: K;
  of?: { relation: Relations[K]; ids: readonly string[] };
  filter?: Filters[K];
  knownOn?: string;
  /** A missing sort key counts as the empty string (a missing confidence as -1). */
  order: { by: Orders[K]; descending?: boolean };
  window: Window;
}

export type ScanRequest<K extends Kind> = Pick<ListRequest<K>, 'kind' | 'filter' | 'knownOn'>;

/** A keyset position: the row's sort key and id. */
export interface Key {
  key: string | number;
  id: string;
}

/** `limit` rows after `after` and before `before`; from the end when `backward`. 1 <= limit <= 1000. */
export interface Window {
  limit: number;
  after?: Key;
  before?: Key;
  backward?: boolean;
}

/** Rows in the requested order also when read backward, each with the key it stands at. */
export interface Page<T> {
  rows: T[];
  keys: Key[];
  hasNext: boolean;
  hasPrevious: boolean;
}

export type SearchKind = 'actor' | 'issue' | 'condition' | 'source' | 'event' | 'statement' | 'claim';
export interface SearchRequest {
  text: string;
  kinds?: readonly SearchKind[];
  limit: number;
  /** The rank after which to go on, 0-based. */
  offset?: number;
}
export interface SearchPage {
  hits: { kind: SearchKind; id: string; score: number }[];
  total: number;
}

export interface NeighbourhoodRequest {
  ids: readonly string[];
  depth: number;
  asOf?: string;
  knownOn?: string;
  limit: number;
}
/** Entities and the ties between them; `truncated` when the limit cut it. */
export interface Neighbourhood {
  entities: { id: string; kind: Kind; depth: number }[];
  ties: { from: string; to: string; type: TieType; via: string | null }[];
  truncated: boolean;
}
/** A stance ties its holder to its issue (`via` is the stance). */
export type TieType =
  | 'HOLDS'
  | 'REPRESENTS'
  | 'MEMBER_OF'
  | 'PART_OF'
  | 'TOOK_PART_IN'
  | 'ABOUT'
  | 'DEPENDS_ON'
  | 'MET_BY';

/** What a bundle, a mutation or an importer comes down to. Validated before; the store checks nothing but references. */
export interface ChangeSet {
  /** The sequence that it was computed against. */
  basedOn: number;
  /** The revision and the newest recorded time that hold afterwards. */
  revision: string;
  recordedAt: string;
  /** New records, kind by kind. */
  create: { [K in Kind]?: Records[K][] };
  /** Records as they stand afterwards, whole (lists united, blanks filled, retractions set). */
  update: { [K in Kind]?: Records[K][] };
}

/** Statements, and the stances that rest on them; their `recordedAt` is set by the commit. */
export interface BulkBatch {
  statement?: Statement[];
  stance?: Stance[];
}

export interface BulkCommit {
  /** The sequence that the revision was computed against. */
  basedOn: number;
  revision: string;
  /** When the graph learned all of it. */
  recordedAt: string;
  /** How many records were laid down, over all runs of the import. */
  records: number;
}

/** Batches that nobody sees until they are all there. */
export interface BulkImport {
  /** An import of this id was committed before: nothing is left to do. */
  readonly finished: boolean;
  /**
   * Lays those of the records down that are not there yet, in one transaction. Gives the ids among them that the graph
   * held already, which are left as they are.
   * @throws {Inconsistent} when a record refers to one that is not there
   */
  write(batch: BulkBatch): Promise<string[]>;
  /**
   * Shows everything at once, in one transaction.
   * @throws {ConcurrentChange} when the graph's sequence is not `basedOn` any more
   * @throws {Inconsistent} when another number of records was laid down
   */
  commit(commit: BulkCommit): Promise<GraphState>;
  /** Takes away what was laid down and not committed. */
  discard(): Promise<void>;
}
