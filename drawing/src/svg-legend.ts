import { textWidth } from './geometry.ts';
import type { Legend } from './legend.ts';
import type { Palette } from './palette.ts';
import type { TieVerdict } from './picture.ts';
import { fixed, mark } from './svg-marks.ts';
import { element, escapeXml } from './xml.ts';

const SIZE = 12;
const ROW = 30;

/** The legend in rows no wider than `width`, its top left corner at (0, 0). */
export function svgLegend(legend: Legend, palette: Palette, width: number): { markup: string; height: number } {
  const colour = (key: string) => (palette.positions as Record<string, string>)[key] ?? palette.unknown;
  const signPaint = (key: string) =>
    key === 'UNDECIDED' || key === 'UNKNOWN'
      ? { fill: palette.background, stroke: colour(key), 'stroke-width': 3 }
      : { fill: colour(key) };
  const line = (key: TieVerdict) => ({
    stroke: palette[key],
    'stroke-width': 3,
    ...(key === 'differ' ? { 'stroke-dasharray': '7 4' } : {}),
  });
  const entries = [
    ...legend.positions.map((entry) => ({
      text: `${entry.label} (${entry.count})`,
      sign: mark(entry.shape, 14, 15, 9, signPaint(entry.key)),
    })),
    ...legend.ties.map((entry) => ({
      text: `${entry.label} (${entry.count})`,
      sign: element('line', { x1: 2, y1: 15, x2: 28, y2: 15, ...line(entry.key) }),
    })),
    {
      text: `${legend.conditional.label} (${legend.conditional.count})`,
      sign: mark('ellipse', 14, 15, 10, {
        fill: 'none',
        stroke: palette.ink,
        'stroke-width': 1.5,
        'stroke-dasharray': '4 3',
      }),
    },
  ];
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
