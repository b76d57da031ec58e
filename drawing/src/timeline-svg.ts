import type { Position } from '@stancegraph/analysis';
import { textWidth } from './geometry.ts';
import { inkOn } from './ink-on.ts';
import { PALETTES, type Palette } from './palette.ts';
import { POSITION_ORDER } from './position-order.ts';
import { shapeOf } from './shape.ts';
import { type Caption, type PictureSize, svgDocument } from './svg-document.ts';
import { legendRows, positionSign, tieSign } from './svg-legend.ts';
import { fixed } from './svg-marks.ts';
import { ENGLISH, type Words } from './words.ts';
import { element, escapeXml } from './xml.ts';

type Key = Position | 'UNKNOWN';
export interface TimelineSlice {
  /** Its day, as it is shown. */
  label: string;
  /** How many actors stand where. */
  counts: Readonly<Record<Key, number>>;
  /** Ties. */
  agree: number;
  differ: number;
}
export interface TimelineSvgOptions extends Caption {
  palette?: Palette;
  words?: Words;
  /** Of the two charts. */
  headings: { actors: string; ties: string };
  size?: PictureSize;
}

const KEYS: readonly Key[] = [...POSITION_ORDER, 'UNKNOWN'];
const [STAND, TIES] = [220, 110];
const [AXIS, HEADING, GAP, LABELS] = [44, 26, 22, 22];
const [SMALL, LEAST_NUMBER] = [10, 13];
const [WIDE, LEAST_BAR, MOST_BAR] = [720, 4, 96];

/**
 * A network over time as one standalone SVG document: slice by slice how many stand where, from those for it below to those
 * against it above, and under it how many ties agree (up) and differ (down).
 */
export function timelineSvg(slices: readonly TimelineSlice[], options: TimelineSvgOptions): string {
  const { palette = PALETTES.light, words = ENGLISH, headings, size } = options;
  const step = Math.min(MOST_BAR, Math.max(LEAST_BAR, WIDE / Math.max(1, slices.length)));
  const width = AXIS + Math.max(step * slices.length, 320);
  const keys = KEYS.filter((key) => slices.some(({ counts }) => counts[key] > 0));
  const colourOf = (key: Key) => (key === 'UNKNOWN' ? palette.unknown : palette.positions[key]);
  const wordOf = (key: Key) => (key === 'UNKNOWN' ? words.unknown : words.positions[key]);
  const bar = { width: fixed(step * 0.84), left: (at: number) => AXIS + at * step + step * 0.08 };
  const top = HEADING;
  const middle = top + STAND + GAP + HEADING;
  const legend = legendRows(
    [
      ...keys.map((key) => ({
        text: wordOf(key),
        sign: positionSign({ key, shape: shapeOf(key === 'UNKNOWN' ? null : key) }, palette),
      })),
      ...(['agree', 'differ'] as const).map((key) => ({ text: words[key], sign: tieSign({ key }, palette) })),
    ],
    palette,
    width,
  );
  const bottom = middle + TIES + LABELS;
  const markup =
    heading(headings.actors, top) +
    standing() +
    heading(headings.ties, middle) +
    ties() +
    days() +
    element('g', { transform: `translate(0 ${bottom + GAP})` }, legend.markup);
  return svgDocument(options, { width, height: bottom + GAP + legend.height, markup }, palette, size);

  function heading(text: string, y: number): string {
    return element(
      'text',
      { x: 0, y: y - 12, 'font-size': 12, 'font-weight': 600, fill: palette.ink },
      escapeXml(text),
    );
  }

  function standing(): string {
    const most = Math.max(1, ...slices.map(({ counts }) => keys.reduce((sum, key) => sum + counts[key], 0)));
    const bars = slices.flatMap(({ label, counts }, at) => {
      let y = top + STAND;
      return keys.flatMap((key) => {
        const height = (counts[key] / most) * STAND;
        if (height === 0) return [];
        y -= height;
        return [box(at, y, height, colourOf(key), `${label}: ${wordOf(key)} ${counts[key]}`, counts[key])];
      });
    });
    return (
      axis([
        [top, most],
        [top + STAND, 0],
      ]) + bars.join('')
    );
  }

  /** Both on one scale, so that their heights compare. */
  function ties(): string {
    const [agree, differ] = [
      Math.max(0, ...slices.map((slice) => slice.agree)),
      Math.max(0, ...slices.map((slice) => slice.differ)),
    ];
    const scale = TIES / Math.max(1, agree + differ);
    const zero = middle + agree * scale;
    const bars = slices.flatMap((slice, at) => [
      ...(slice.agree > 0
        ? [
            box(
              at,
              zero - slice.agree * scale,
              slice.agree * scale,
              palette.agree,
              `${slice.label}: ${words.agree} ${slice.agree}`,
            ),
          ]
        : []),
      ...(slice.differ > 0
        ? [box(at, zero, slice.differ * scale, palette.differ, `${slice.label}: ${words.differ} ${slice.differ}`)]
        : []),
    ]);
    const marks: [number, number][] = [
      ...(agree > 0 ? [[middle, agree] as [number, number]] : []),
      [zero, 0],
      ...(differ > 0 ? [[middle + TIES, differ] as [number, number]] : []),
    ];
    return axis(marks) + bars.join('');
  }

  function box(at: number, y: number, height: number, fill: string, title: string, number?: number): string {
    const place = { x: fixed(bar.left(at)), y: fixed(y), width: bar.width, height: fixed(height) };
    const shape = element(
      'rect',
      { ...place, fill, stroke: palette.background, 'stroke-width': 0.5 },
      element('title', {}, escapeXml(title)),
    );
    if (number === undefined || height < LEAST_NUMBER || step < textWidth(String(number), SMALL) + 4) return shape;
    const middleOf = {
      x: fixed(bar.left(at) + bar.width / 2),
      y: fixed(y + height / 2 + 3.5),
      'text-anchor': 'middle',
    };
    return shape + element('text', { ...middleOf, 'font-size': SMALL, fill: inkOn(fill) }, String(number));
  }

  function axis(marks: readonly (readonly [y: number, value: number])[]): string {
    return marks
      .map(([y, value]) => {
        const line = { x1: AXIS, x2: fixed(width), y1: fixed(y), y2: fixed(y), stroke: palette.hullLine };
        const label = { x: AXIS - 6, y: fixed(y + 3.5), 'text-anchor': 'end', 'font-size': SMALL, fill: palette.muted };
        return element('line', line) + element('text', label, String(value));
      })
      .join('');
  }

  /** As many as have room, the first one always. */
  function days(): string {
    let free = 0;
    return slices
      .map(({ label }, at) => {
        const x = bar.left(at);
        if (x < free || (at > 0 && x + textWidth(label, SMALL) > width)) return '';
        free = x + textWidth(label, SMALL) + GAP;
        return element(
          'text',
          { x: fixed(x), y: middle + TIES + 16, 'font-size': SMALL, fill: palette.muted },
          escapeXml(label),
        );
      })
      .join('');
  }
}
