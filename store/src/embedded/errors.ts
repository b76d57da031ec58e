import { Corrupt, Full, Inconsistent, QueryFailed, StoreError } from '../errors.ts';

/** Two writes overlapped: the transaction may be tried again. */
export function isConflict(error: unknown): boolean {
  return codeOf(error) === 'GRAFEO-T001';
}

/** The engine's errors as the port's; its own words carry data and stay in `cause`. */
export function toStoreError(error: unknown, query: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = messageOf(error);
  const code = codeOf(error);
  if (isFull(message)) {
    return new Full('There is no room left to write the graph: make room and try again; nothing of this was written.', {
      cause: error,
    });
  }
  if (/constraint violation/i.test(message)) {
    return new Inconsistent('A record to be created has an id that is taken.', { cause: error });
  }
  if (code?.startsWith('GRAFEO-S') || /is damaged/i.test(message)) {
    return new Corrupt('The graph file cannot be read: restore it from an export.', { cause: error });
  }
  return new QueryFailed(`The embedded engine refused ${query} (${code ?? 'no code'}).`, { cause: error });
}

/** What was committed stands in the log beside the file, and goes into the file when it is next closed. */
export function toClosingError(error: unknown): StoreError {
  if (!isFull(messageOf(error))) return toStoreError(error, 'the closing');
  const kept = 'what was written is kept in the log beside it';
  return new Full(`There is no room left to close the graph's file: ${kept}; make room, then try again.`, {
    cause: error,
  });
}

const isFull = (message: string): boolean => /no space left|ENOSPC|disk full|quota/i.test(message);

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string | undefined {
  return /GRAFEO-[A-Z]\d{3}/.exec(messageOf(error))?.[0];
}
