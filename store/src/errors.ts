/** The errors a store may throw, whichever engine is under it. `code` is stable. */
export abstract class StoreError extends Error {
  abstract readonly code:
    | 'UNAVAILABLE'
    | 'CONCURRENT_CHANGE'
    | 'LOCKED'
    | 'CORRUPT'
    | 'VERSION'
    | 'FULL'
    | 'INCONSISTENT'
    | 'QUERY';
}

/** The database is away, frozen, too slow or has no room for another request. */
export class Unavailable extends StoreError {
  readonly code = 'UNAVAILABLE';
  override name = 'Unavailable';
}

/** Another write came between reading and applying: compute the change set again. */
export class ConcurrentChange extends StoreError {
  readonly code = 'CONCURRENT_CHANGE';
  override name = 'ConcurrentChange';
}

/** Another process has the graph file open. */
export class Locked extends StoreError {
  readonly code = 'LOCKED';
  override name = 'Locked';
}

/** The graph file cannot be read as one. */
export class Corrupt extends StoreError {
  readonly code = 'CORRUPT';
  override name = 'Corrupt';
}

/** The stored data are of another version than this program writes. */
export class VersionMismatch extends StoreError {
  readonly code = 'VERSION';
  override name = 'VersionMismatch';
}

/** No room to write. */
export class Full extends StoreError {
  readonly code = 'FULL';
  override name = 'Full';
}

/** The change set refers to a record that is not there, or creates one that is. */
export class Inconsistent extends StoreError {
  readonly code = 'INCONSISTENT';
  override name = 'Inconsistent';
}

/** The engine refused a query: a defect of this program. */
export class QueryFailed extends StoreError {
  readonly code = 'QUERY';
  override name = 'QueryFailed';
}
