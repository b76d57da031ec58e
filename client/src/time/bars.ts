import { POSITION_KEYS, type PositionKey, type SeriesRow } from '../state/series.ts';

export interface Bar {
  start: Date;
  end: Date;
  middle: Date;
  position: PositionKey;
  count: number;
  /** From and to, in actors. */
  bottom: number;
  top: number;
}

/** Each slice's actors as a stack, for below, against above; who is undecided or not known on top. */
export function toBars(rows: readonly SeriesRow[]): Bar[] {
  return rows.flatMap((row) => {
    const [start, end] = [new Date(row.at), new Date(row.end)];
    const middle = new Date((start.getTime() + end.getTime()) / 2);
    let top = 0;
    return POSITION_KEYS.filter((position) => row.counts[position] > 0).map((position) => {
      const bottom = top;
      top += row.counts[position];
      return { start, end, middle, position, count: row.counts[position], bottom, top };
    });
  });
}
