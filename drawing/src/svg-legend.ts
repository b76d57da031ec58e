import { textWidth } from './geometry.ts';
import type { Legend, LegendPosition, LegendTie } from './legend.ts';
import type { Palette } from './palette.ts';
import { fixed, mark } from './svg-marks.ts';
import { element, escapeXml } from './xml.ts';

const SIZE = 12;
const ROW = 30;

export interface LegendEntry {
  text: string;
  /** In a box of 30 by 30. */
  sign: string;
}
interface Rows {
  markup: string;
  height: number;
}

/** The legend of a network in rows no wider than `width`, its top left corner at (0, 0). */
export function svgLegend(legend: Legend, palette: Palette, width: number): Rows {
  const counted = ({ label, count }: { label: string; count: number }) => `${label} (${count})`;
  const ring = { fill: 'none', stroke: palette.ink, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' };
  return legendRows(
    [
      ...legend.positions.map((entry) => ({ text: counted(entry), sign: positionSign(entry, palette) })),
      ...legend.ties.map((entry) => ({ text: counted(entry), sign: tieSign(entry, palette) })),
      { text: counted(legend.conditional), sign: mark('ellipse', 14, 15, 10, ring) },
    ],
    palette,
    width,
  );
}

export function positionSign({ key, shape }: Pick<LegendPosition, 'key' | 'shape'>, palette: Palette): string {
  const colour = key === 'UNKNOWN' ? palette.unknown : palette.positions[key];
  const paint =
    key === 'UNDECIDED' || key === 'UNKNOWN'
      ? { fill: palette.background, stroke: colour, 'stroke-width': 3 }
      : { fill: colour };
  return mark(shape, 14, 15, 9, paint);
}

export function tieSign({ key }: Pick<LegendTie, 'key'>, palette: Palette): string {
  const line = {
    stroke: palette[key],
    'stroke-width': 3,
    ...(key === 'differ' ? { 'stroke-dasharray': '7 4' } : {}),
  };
  return element('line', { x1: 2, y1: 15, x2: 28, y2: 15, ...line });
}

/** Signs with their words, in rows no wider than `width`. */
export function legendRows(entries: readonly LegendEntry[], palette: Palette, width: number): Rows {
  let [x, y] = [0, 0];
  const parts = entries.map(({ text, sign }) => {
    const wide = 36 + textWidth(text, SIZE) + 16;
    if (x > 0 && x + wide > width) [x, y] = [0, y + ROW];
    const words = element('text', { x: 36, y: 19, 'font-size': SIZE, fill: palette.ink }, escapeXml(text));
    const part = element('g', { transform: `translate(${fixed(x)} ${y})` }, sign + words);
    x += wide;
    return part;
  });
  return { markup: parts.join(''), height: y + ROW };
}
