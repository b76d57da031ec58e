import * as Plot from '@observablehq/plot';
import { inkOn, type Palette } from '@stancegraph/drawing';
import type { DatedEvent } from '../state/event-dates.ts';
import type { SeriesRow } from '../state/series.ts';
import { type Bar, toBars } from './bars.ts';
import { frame, MARGIN, stepped } from './frame.ts';
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

/** A number is written into a bar of at least this width and height, in pixels. */
const ROOM_FOR_NUMBER = 15;
/** Height of the plotted bars, in pixels. */
const BARS = 200;

/** Three charts below each other: who stands where, ties of agreement and difference with the phases they fall into, modularity. */
export function drawCharts(input: ChartInput): (SVGSVGElement | HTMLElement)[] {
  return [positions(input), ties(input), modularity(input)];
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

/** Whole numbers from 0, about as many as asked for. */
function wholeTicks(most: number, count: number): number[] {
  const step = Math.max(1, Math.ceil(most / count));
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}
