import type { StatementIndex } from './statement-index.ts';

/** 1 for each issue of the index that is named; null = all. */
export function wantedIssues(index: StatementIndex, issues: readonly string[] | null): Uint8Array {
  const named = issues === null ? null : new Set(issues);
  return Uint8Array.from(index.issues, (id) => (named === null || named.has(id) ? 1 : 0));
}
