import type { Position } from '@stancegraph/analysis';
import { communityOutlines } from './communities.ts';
import { edgeOpacity, edgeWidth, strongestOf } from './edge-width.ts';
import { RADIUS } from './geometry.ts';
import { markedLabel } from './label-lines.ts';
import type { Picture, PictureNode, TieVerdict } from './picture.ts';
import { isHollow, radiusOf, type Shape, shapeOf } from './shape.ts';
import { ENGLISH, type Words } from './words.ts';

/** Plain elements as Cytoscape.js takes them. Made anew on each call, because Cytoscape writes into them. */
export type PictureElement = NodeElement | EdgeElement | HullElement | GroupLabelElement;

export interface NodeElement {
  group: 'nodes';
  classes: string;
  data: {
    id: string;
    label: string;
    shape: Shape;
    size: number;
    position: Position | 'UNKNOWN';
    type: PictureNode['type'];
  };
  position: { x: number; y: number };
}
export interface EdgeElement {
  group: 'edges';
  classes: string;
  data: {
    id: string;
    source: string;
    target: string;
    weight: number;
    verdict: TieVerdict;
    width: number;
    opacity: number;
  };
}
export interface HullElement {
  group: 'nodes';
  classes: string;
  data: { id: string; width: number; height: number; points: string };
  position: { x: number; y: number };
  selectable: false;
  grabbable: false;
}

/** Stands by itself, because ties run over the outline but must not run over its name. */
interface GroupLabelElement {
  group: 'nodes';
  classes: string;
  data: { id: string; label: string };
  position: { x: number; y: number };
  selectable: false;
  grabbable: false;
}

/** The id of a tie's element, the same whichever end is named first. */
export const edgeId = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** Outlines, then nodes, then the ties that refer to them; `styleOf` says what lies above what. */
export function toElements(picture: Picture, words: Words = ENGLISH): PictureElement[] {
  const strongest = strongestOf(picture.edges);
  const opacity = edgeOpacity(picture.edges.length);
  const nodes = picture.nodes.map((node): NodeElement => {
    const shape = shapeOf(node.position);
    return {
      group: 'nodes',
      classes: classesOf(node),
      data: {
        id: node.id,
        label: markedLabel(node).join('\n'),
        shape,
        size: 2 * radiusOf(node.type, shape),
        position: node.position ?? 'UNKNOWN',
        type: node.type,
      },
      position: { x: node.x * RADIUS, y: node.y * RADIUS },
    };
  });
  const edges = picture.edges.map(
    ({ source, target, weight, verdict, unsure }): EdgeElement => ({
      group: 'edges',
      classes: `tie ${verdict}${unsure ? ' unsure' : ''}`,
      data: {
        id: edgeId(source, target),
        source,
        target,
        weight,
        verdict,
        width: edgeWidth(weight, strongest, picture.edges.length),
        opacity,
      },
    }),
  );
  return [...hullElements(picture, words), ...nodes, ...edges];
}

const classesOf = (node: PictureNode): string =>
  [
    'actor',
    node.type.toLowerCase(),
    ...(isHollow(node.position) ? ['hollow'] : []),
    ...(node.conditional ? ['conditional'] : []),
    ...(node.mark ? ['marked'] : []),
  ].join(' ');

function hullElements(picture: Picture, words: Words): (HullElement | GroupLabelElement)[] {
  return communityOutlines(picture, words).flatMap(({ index, label, outline }) => {
    const [xs, ys] = [outline.map((point) => point.x), outline.map((point) => point.y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const points = outline.map((point) => `${scaled(point.x - x, right - left)} ${scaled(point.y - y, bottom - top)}`);
    const fixed = { group: 'nodes', selectable: false, grabbable: false } as const;
    return [
      {
        ...fixed,
        classes: 'hull',
        data: { id: `~group~${index}`, width: right - left, height: bottom - top, points: points.join(' ') },
        position: { x, y },
      },
      { ...fixed, classes: 'group-label', data: { id: `~label~${index}`, label }, position: { x, y: top } },
    ];
  });
}

const scaled = (offset: number, size: number): number => Math.round(((2 * offset) / size) * 1e4) / 1e4;
