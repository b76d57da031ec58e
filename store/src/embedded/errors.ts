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
  if (/no space left|ENOSPC|disk full|quota/i.test(message)) {
    return new Full('There is no room left to write the graph.', { cause: error });
  }
  if (/constraint violation/i.test(message)) {
    return new Inconsistent('A record to be created has an id that is taken.', { cause: error });
  }
  if (code?.startsWith('GRAFEO-S') || /is damaged/i.test(message)) {
    return new Corrupt('The graph file cannot be read: restore it from an export.', { cause: error });
  }
  return new QueryFailed(`The embedded engine refused ${query} (${code ?? 'no code'}).`, { cause: error });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string | undefined {
  return /GRAFEO-[A-Z]\d{3}/.exec(messageOf(error))?.[0];
}
