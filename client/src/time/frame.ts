import { FONT, type Palette } from '@stancegraph/drawing';
import { onAxis } from '../messages/dates.ts';

/** The days of a slice: its first, and the first after it. */
export interface SliceDays {
  at: string;
  end: string;
}

/** Room left and right of the plotted time, in pixels; the same in all charts, so that a slice stands over itself. */
export const MARGIN = { left: 36, right: 74 };

/** Pixels from the left at which a day stands in every chart. */
export function xOf({ rows, width }: { rows: readonly SliceDays[]; width: number }): (day: string) => number {
  const [start, end] = domain(rows).map((date) => date.getTime());
  const span = (end ?? 0) - (start ?? 0) || 1;
  return (day) =>
    MARGIN.left + ((Date.parse(day) - (start ?? 0)) / span) * Math.max(0, width - MARGIN.left - MARGIN.right);
}

/** One point per slice and one at the end of the last, so that a step is drawn for it too. */
export function stepped<Row extends SliceDays>(
  rows: readonly Row[],
  of: (row: Row) => number,
): { date: Date; value: number }[] {
  const last = rows.at(-1);
  const points = rows.map((row) => ({ date: new Date(row.at), value: of(row) }));
  return last ? [...points, { date: new Date(last.end), value: of(last) }] : points;
}

const domain = (rows: readonly SliceDays[]): [Date, Date] => [
  new Date(rows[0]?.at ?? 0),
  new Date(rows.at(-1)?.end ?? 0),
];

const timeAxis = ([from, to]: [Date, Date], ticks: number) => ({
  type: 'utc' as const,
  domain: [from, to],
  label: null,
  ticks,
  tickFormat: onAxis((Number(to) - Number(from)) / ticks),
});

/** What all charts over time share: the axis of time, margins, colours and letters. */
export const frame = (rows: readonly SliceDays[], palette: Palette, width: number) => ({
  width,
  marginLeft: MARGIN.left,
  marginRight: MARGIN.right,
  marginTop: 24,
  marginBottom: 12,
  color: { type: 'identity' as const },
  x: timeAxis(domain(rows), Math.max(2, Math.floor(width / 90))),
  style: { background: 'transparent', color: palette.muted, fontFamily: FONT, fontSize: '12px', overflow: 'visible' },
});
