import { type CommunityOutline, communityOutlines } from './communities.ts';
import { edgeOpacity, edgeWidth, strongestOf } from './edge-width.ts';
import { extentOf, RADIUS, textWidth } from './geometry.ts';
import { legendOf } from './legend.ts';
import { PALETTES, type Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { FONT } from './style.ts';
import { svgLegend } from './svg-legend.ts';
import { fixed } from './svg-marks.ts';
import { svgNode } from './svg-node.ts';
import { ENGLISH, type Words } from './words.ts';
import { element, escapeXml } from './xml.ts';

export interface SvgOptions {
  title: string;
  /** One sentence for who does not see the picture. */
  description: string;
  palette?: Palette;
  words?: Words;
}

const MARGIN = 28;
const HEAD = 44;

/**
 * The picture as one standalone SVG document: title, description, legend, no script, no style sheet, nothing to load.
 * Every text is escaped; the same picture gives the same bytes.
 */
export function networkSvg(picture: Picture, options: SvgOptions): string {
  const { palette = PALETTES.light, words = ENGLISH } = options;
  const frame = frameOf(picture, textWidth(options.title, 18));
  const width = frame.right - frame.left + 2 * MARGIN;
  const groups = communityOutlines(picture, words);
  const legend = svgLegend(legendOf(picture, words), palette, width - 2 * MARGIN);
  const drawing = frame.bottom - frame.top + 2 * MARGIN;
  const height = HEAD + drawing + legend.height + MARGIN;
  const head = element(
    'text',
    { x: MARGIN, y: HEAD - 10, 'font-size': 18, 'font-weight': 600, fill: palette.ink },
    escapeXml(options.title),
  );
  const body = [
    element('title', {}, escapeXml(options.title)),
    element('desc', {}, escapeXml(options.description)),
    element('rect', { width: fixed(width), height: fixed(height), fill: palette.background }),
    head,
    element(
      'g',
      { transform: `translate(${fixed(MARGIN - frame.left)} ${fixed(HEAD + MARGIN - frame.top)})` },
      outlines(groups, palette) +
        ties(picture, palette) +
        groupNames(groups, palette) +
        picture.nodes.map((node) => svgNode(node, palette)).join(''),
    ),
    element('g', { transform: `translate(${MARGIN} ${fixed(HEAD + drawing)})` }, legend.markup),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${fixed(width)} ${fixed(height)}`,
      width: fixed(width),
      height: fixed(height),
      role: 'img',
      'font-family': FONT,
    },
    body.join(''),
  );
}

function outlines(groups: readonly CommunityOutline[], palette: Palette): string {
  return groups
    .map(({ outline }) => {
      const points = outline.map(({ x, y }) => `${fixed(x)},${fixed(y)}`).join(' ');
      return element('polygon', { points, fill: palette.hull, stroke: palette.hullLine });
    })
    .join('');
}

/** Above the ties, which run over the outlines. */
function groupNames(groups: readonly CommunityOutline[], palette: Palette): string {
  const halo = { stroke: palette.background, 'stroke-width': 4, 'paint-order': 'stroke' };
  return groups
    .map(({ label, outline }) => {
      const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
      const place = { x: fixed((Math.min(...xs) + Math.max(...xs)) / 2), y: fixed(Math.min(...ys) - 6) };
      const text = { ...place, 'text-anchor': 'middle', 'font-size': 11, fill: palette.muted, ...halo };
      return element('text', text, escapeXml(label));
    })
    .join('');
}

function ties(picture: Picture, palette: Palette): string {
  const places = new Map(picture.nodes.map((node) => [node.id, node]));
  const strongest = strongestOf(picture.edges);
  const opacity = fixed(edgeOpacity(picture.edges.length));
  const lines = picture.edges.flatMap(({ source, target, weight }) => {
    const [a, b] = [places.get(source), places.get(target)];
    if (!a || !b) return [];
    const ends = { x1: fixed(a.x * RADIUS), y1: fixed(a.y * RADIUS), x2: fixed(b.x * RADIUS), y2: fixed(b.y * RADIUS) };
    const paint = weight < 0 ? { stroke: palette.differ, 'stroke-dasharray': '6 4' } : { stroke: palette.agree };
    return [element('line', { ...ends, ...paint, 'stroke-width': edgeWidth(weight, strongest, picture.edges.length) })];
  });
  return lines.length === 0 ? '' : element('g', { opacity }, lines.join(''));
}

/** What the nodes with their labels and hulls cover, in pixels. */
function frameOf(picture: Picture, least: number): { left: number; right: number; top: number; bottom: number } {
  const boxes = picture.nodes.map((node) => ({ x: node.x * RADIUS, y: node.y * RADIUS, ...extentOf(node.label) }));
  const left = Math.min(-least / 2, ...boxes.map((box) => box.x - box.halfWidth)) - RADIUS;
  const right = Math.max(least / 2, 160, ...boxes.map((box) => box.x + box.halfWidth)) + RADIUS;
  const top = Math.min(0, ...boxes.map((box) => box.y - box.above)) - 2 * RADIUS;
  const bottom = Math.max(0, ...boxes.map((box) => box.y + box.below)) + RADIUS;
  return { left, right, top, bottom };
}
