import { type CommunityOutline, communityOutlines } from './communities.ts';
import { edgeOpacity, edgeWidth, strongestOf } from './edge-width.ts';
import { extentOf, RADIUS } from './geometry.ts';
import { legendOf } from './legend.ts';
import { namedNodes } from './named-nodes.ts';
import { PALETTES, type Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { type Caption, captionWidth, type PictureSize, svgDocument } from './svg-document.ts';
import { svgLegend } from './svg-legend.ts';
import { fixed } from './svg-marks.ts';
import { svgNode } from './svg-node.ts';
import { dashesOf } from './tie-dashes.ts';
import { ENGLISH, type Words } from './words.ts';
import { element, escapeXml } from './xml.ts';

export interface SvgOptions extends Caption {
  palette?: Palette;
  words?: Words;
  size?: PictureSize;
}

const GAP = 16;

/**
 * The network as one standalone SVG document with its caption and legend. Every text is escaped and shortened to its
 * room; the same picture gives the same bytes.
 */
export function networkSvg(picture: Picture, options: SvgOptions): string {
  const { palette = PALETTES.light, words = ENGLISH, size } = options;
  const frame = frameOf(picture, captionWidth(options));
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const named = namedNodes(picture);
  const groups = communityOutlines(picture, words);
  const legend = svgLegend(legendOf(picture, words), palette, width);
  const drawn =
    outlines(groups, palette) +
    ties(picture, palette) +
    groupNames(groups, palette) +
    picture.nodes.map((node) => svgNode(node, palette, named.has(node.id))).join('');
  const markup =
    element('g', { transform: `translate(${fixed(-frame.left)} ${fixed(-frame.top)})` }, drawn) +
    element('g', { transform: `translate(0 ${fixed(height + GAP)})` }, legend.markup);
  return svgDocument(options, { width, height: height + GAP + legend.height, markup }, palette, size);
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
  const lines = picture.edges.flatMap(({ source, target, weight, verdict, unsure }) => {
    const [a, b] = [places.get(source), places.get(target)];
    if (!a || !b) return [];
    const ends = { x1: fixed(a.x * RADIUS), y1: fixed(a.y * RADIUS), x2: fixed(b.x * RADIUS), y2: fixed(b.y * RADIUS) };
    const dashes = dashesOf(verdict, unsure);
    const paint = { stroke: palette[verdict], ...(dashes.length > 0 && { 'stroke-dasharray': dashes.join(' ') }) };
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
