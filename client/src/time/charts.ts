import * as Plot from '@observablehq/plot';
import { FONT, inkOn, type Palette } from '@stancegraph/drawing';
import { onAxis } from '../messages/dates.ts';
import type { DatedEvent } from '../state/event-dates.ts';
import type { SeriesRow } from '../state/series.ts';
import { type Bar, toBars } from './bars.ts';
import type { ChartWords } from './use-chart-words.ts';

export interface ChartInput {
  rows: readonly SeriesRow[];
  events: readonly DatedEvent[];
  /** The day that the picture shows. */
  day: string;
  palette: Palette;
  words: ChartWords;
  /** Pixels. */
  width: number;
}

/** Room left and right of the plotted time, in pixels; the same in all charts, so that a slice stands over itself. */
export const MARGIN = { left: 36, right: 74 };
/** A number is written into a bar of at least this width and height, in pixels. */
const ROOM_FOR_NUMBER = 15;
/** Height of the plotted bars, in pixels. */
const BARS = 200;

/** Three charts below each other: who stands where, ties of agreement and difference with the phases they fall into, modularity. */
export function drawCharts(input: ChartInput): (SVGSVGElement | HTMLElement)[] {
  return [positions(input), ties(input), modularity(input)];
}

/** Pixels from the left at which a day stands in every chart. */
export function xOf({ rows, width }: Pick<ChartInput, 'rows' | 'width'>): (day: string) => number {
  const [start, end] = domain(rows).map((date) => date.getTime());
  const span = (end ?? 0) - (start ?? 0) || 1;
  return (day) =>
    MARGIN.left + ((Date.parse(day) - (start ?? 0)) / span) * Math.max(0, width - MARGIN.left - MARGIN.right);
}

function positions({ rows, events, day, palette, words, width }: ChartInput) {
  const bars = toBars(rows);
  const colour = ({ position }: Bar) => (position === 'UNKNOWN' ? palette.unknown : palette.positions[position]);
  const roomy = (width - MARGIN.left - MARGIN.right) / Math.max(1, rows.length) >= ROOM_FOR_NUMBER;
  const most = Math.max(1, ...bars.map(({ top }) => top));
  const numbered = roomy ? bars.filter(({ count }) => (count / most) * BARS >= ROOM_FOR_NUMBER) : [];
  const inSpan = (date: string) => rows.some(({ at, end }) => at <= date && date < end);
  const marks = events.filter(({ startsOn }) => inSpan(startsOn)).map(({ startsOn }) => new Date(startsOn));
  return Plot.plot({
    ...frame(rows, palette, width),
    height: BARS + 24 + 40,
    marginBottom: 40,
    y: { label: words.actors, labelArrow: 'none', grid: true, tickFormat: 'd', ticks: wholeTicks(most, 5) },
    marks: [
      Plot.rectY(bars, {
        x1: 'start',
        x2: 'end',
        y1: 'bottom',
        y2: 'top',
        fill: colour,
        insetLeft: 0.5,
        insetRight: 0.5,
        insetBottom: 1,
      }),
      Plot.text(numbered, {
        x: 'middle',
        y: ({ bottom, top }: Bar) => (bottom + top) / 2,
        text: 'count',
        fill: (bar: Bar) => inkOn(colour(bar)),
      }),
      Plot.ruleX(inSpan(day) ? [new Date(day)] : [], { stroke: palette.selected, strokeWidth: 2 }),
      Plot.ruleX(marks, { stroke: palette.ink, strokeDasharray: '2,3', strokeOpacity: 0.6 }),
      Plot.dot(marks, { x: (date: Date) => date, frameAnchor: 'bottom', symbol: 'triangle', r: 5, fill: palette.ink }),
      Plot.ruleY([0], { stroke: palette.muted }),
    ],
  });
}

function ties({ rows, palette, words, width }: ChartInput) {
  const most = Math.max(1, ...rows.flatMap(({ agree, differ }) => [agree, differ]));
  const last = rows.at(-1);
  // The names beside the ends of the lines part where the ends meet, the greater above.
  const apart = last && Math.abs(last.agree - last.differ) / most < 0.2 ? (last.agree >= last.differ ? 7 : -7) : 0;
  const line = (of: (row: SeriesRow) => number, stroke: string, label: string, dy: number, dashes?: string) => {
    const points = stepped(rows, of);
    return [
      Plot.lineY(points, {
        x: 'date',
        y: 'value',
        stroke,
        strokeWidth: 2.5,
        curve: 'step-after',
        strokeDasharray: dashes ?? 'none',
      }),
      Plot.text(points.slice(-1), {
        x: 'date',
        y: 'value',
        text: () => label,
        dx: 6,
        dy,
        textAnchor: 'start',
        fill: palette.ink,
      }),
    ];
  };
  const shared = frame(rows, palette, width);
  return Plot.plot({
    ...shared,
    height: 106,
    x: { ...shared.x, axis: null },
    y: { label: words.ties, labelArrow: 'none', grid: true, zero: true, ticks: wholeTicks(most, 3), tickFormat: 'd' },
    marks: [
      ...line(({ agree }) => agree, palette.agree, words.agree, -apart),
      ...line(({ differ }) => differ, palette.differ, words.differ, apart, '6,3'),
      Plot.ruleX(
        rows.filter(({ turns }) => turns),
        { x: ({ at }: SeriesRow) => new Date(at), stroke: palette.ink, strokeWidth: 2.5 },
      ),
      Plot.ruleY([0], { stroke: palette.muted }),
    ],
  });
}

function modularity({ rows, palette, words, width }: ChartInput) {
  const points = stepped(rows, (row) => row.modularity ?? Number.NaN);
  const most = Math.max(0.5, ...points.map(({ value }) => value).filter(Number.isFinite));
  return Plot.plot({
    ...frame(rows, palette, width),
    height: 120,
    marginBottom: 40,
    y: { label: words.modularity, labelArrow: 'none', grid: true, domain: [0, most], ticks: 2 },
    marks: [
      Plot.lineY(points, { x: 'date', y: 'value', stroke: palette.ink, strokeWidth: 2, curve: 'step-after' }),
      Plot.ruleY([0], { stroke: palette.muted }),
    ],
  });
}

/** One point per slice and one at the end of the last, so that a step is drawn for it too. */
function stepped(rows: readonly SeriesRow[], of: (row: SeriesRow) => number): { date: Date; value: number }[] {
  const last = rows.at(-1);
  const points = rows.map((row) => ({ date: new Date(row.at), value: of(row) }));
  return last ? [...points, { date: new Date(last.end), value: of(last) }] : points;
}

/** Whole numbers from 0, about as many as asked for. */
function wholeTicks(most: number, count: number): number[] {
  const step = Math.max(1, Math.ceil(most / count));
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

const domain = (rows: readonly SeriesRow[]): [Date, Date] => [
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

const frame = (rows: readonly SeriesRow[], palette: Palette, width: number) => ({
  width,
  marginLeft: MARGIN.left,
  marginRight: MARGIN.right,
  marginTop: 24,
  marginBottom: 12,
  color: { type: 'identity' as const },
  x: timeAxis(domain(rows), Math.max(2, Math.floor(width / 90))),
  style: { background: 'transparent', color: palette.muted, fontFamily: FONT, fontSize: '12px', overflow: 'visible' },
});
