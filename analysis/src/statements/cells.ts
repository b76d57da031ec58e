import type { StatementIndex } from './statement-index.ts';

/** The runs of places (ascending) of one maker on one issue. */
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
