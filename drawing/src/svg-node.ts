import { FONT_SIZE, LABEL_GAP, LINE_HEIGHT, RADIUS } from './geometry.ts';
import { markedLabel } from './label-lines.ts';
import type { Palette } from './palette.ts';
import type { PictureNode } from './picture.ts';
import { isHollow, radiusOf, shapeOf } from './shape.ts';
import { fixed, mark } from './svg-marks.ts';
import { element, escapeXml } from './xml.ts';

/** One node, with its label if it is named: shape and colour by position, outline where undecided, inner ring for organisations. */
export function svgNode(node: PictureNode, palette: Palette, named: boolean): string {
  const [x, y, shape] = [node.x * RADIUS, node.y * RADIUS, shapeOf(node.position)];
  const radius = radiusOf(node.type, shape);
  const colour = node.position === null ? palette.unknown : palette.positions[node.position];
  const hollow = isHollow(node.position);
  const paint = hollow ? { fill: palette.background, stroke: colour, 'stroke-width': 4 } : { fill: colour };
  const parts = [
    element('title', {}, escapeXml(node.mark ? `${node.label}: ${node.mark.label}` : node.label)),
    mark(shape, x, y, hollow ? radius - 2 : radius, paint),
  ];
  if (node.type === 'ORGANISATION') {
    const ring = { fill: 'none', stroke: palette.background, 'stroke-width': 1.8 };
    parts.push(mark(shape, x, y, radius - (hollow ? 2 : 4), ring));
  }
  if (node.conditional) {
    const ring = { fill: 'none', stroke: palette.ink, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' };
    parts.push(mark(shape, x, y, radius + 4, ring));
  }
  const first = y + radius + LABEL_GAP + FONT_SIZE * 0.9 + (node.conditional ? 2 : 0);
  const lines = (named ? markedLabel(node) : []).map((line, index) =>
    element('text', { x: fixed(x), y: fixed(first + index * LINE_HEIGHT), ...text(palette) }, escapeXml(line)),
  );
  return element('g', {}, [...parts, ...lines].join(''));
}

/** A halo keeps labels readable where ties run under them. */
const text = (palette: Palette) => ({
  'text-anchor': 'middle',
  'font-size': FONT_SIZE,
  fill: palette.ink,
  stroke: palette.hull,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});
