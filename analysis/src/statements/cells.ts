import type { StatementIndex } from './statement-index.ts';

/** 1 for each issue of the index that is named; null = all. */
export function wantedIssues(index: StatementIndex, issues: readonly string[] | null): Uint8Array {
  const named = issues === null ? null : new Set(issues);
  return Uint8Array.from(index.issues, (id) => (named === null || named.has(id) ? 1 : 0));
}

/** Runs of places of one maker on one issue, as [first, past] into `places` (ascending). */
export function* cellsOf({ makers, start, issue }: StatementIndex, places: Int32Array): Generator<Cell> {
  let maker = 0;
  for (let first = 0; first < places.length; ) {
    const place = places[first] as number;
    while (maker < makers.length - 1 && place >= (start[maker + 1] as number)) maker++;
    const end = start[maker + 1] as number;
    let past = first + 1;
    while (past < places.length && (places[past] as number) < end && issue[places[past] as number] === issue[place])
      past++;
    yield { maker, issue: issue[place] as number, places: places.subarray(first, past) };
    first = past;
  }
}

/** What one maker said on one issue (numbers of the index), oldest first. */
export interface Cell {
  maker: number;
  issue: number;
  places: Int32Array;
}
