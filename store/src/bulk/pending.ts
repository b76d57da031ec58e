import { createHash } from 'node:crypto';

/**
 * What stands in `recordedAt` while a bulk import is under way: later than every instant, so that no read sees it, and
 * telling which import it belongs to. Short, as Neo4j keeps a short text with the record: replacing a long one in the
 * last transaction takes several times the memory.
 */
export function pendingMark(importId: string): string {
  return `~${createHash('sha256').update(importId).digest('hex').slice(0, 16)}`;
}

/** Likewise, of what was emptied and is not yet taken away. */
export const EMPTIED = '~emptied';

/** True of everything that was committed, retracted or not; for reads that ask for no instant. */
export function committed(variable: string): string {
  return `${variable}.recordedAt < '~'`;
}
