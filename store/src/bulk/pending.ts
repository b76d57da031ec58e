/**
 * What stands in `recordedAt` while a bulk import is under way: later than every instant, so that no read sees it, and
 * telling which import it belongs to.
 */
export function pendingMark(importId: string): string {
  return `~${importId}`;
}

/** True of everything that was committed, retracted or not; for reads that ask for no instant. */
export function committed(variable: string): string {
  return `${variable}.recordedAt < '~'`;
}
