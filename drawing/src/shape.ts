import type { Position } from '@stancegraph/analysis';
import { RADIUS } from './geometry.ts';
import type { PictureNode } from './picture.ts';

/** Names are Cytoscape's; `ellipse` is drawn as a circle, all others are polygons. */
export type Shape = 'ellipse' | 'hexagon' | 'rectangle' | 'triangle' | 'diamond';

const SHAPES: Record<Position, Shape> = {
  SUPPORT: 'ellipse',
  LEAN_SUPPORT: 'hexagon',
  NEUTRAL: 'rectangle',
  LEAN_OPPOSE: 'triangle',
  OPPOSE: 'diamond',
  UNDECIDED: 'ellipse',
};

/** The shape that shows a position to whoever does not see its colour. */
export const shapeOf = (position: Position | null): Shape => (position === null ? 'rectangle' : SHAPES[position]);

/** Undecided and unknown are drawn as outlines. */
export const isHollow = (position: Position | null): boolean => position === null || position === 'UNDECIDED';

/** Shapes of equal radius differ in area; these factors make them look the same size. */
const SHAPE_SIZE: Record<Shape, number> = {
  ellipse: 0.92,
  hexagon: 1,
  rectangle: 0.84,
  triangle: 1.04,
  diamond: 1.1,
};

/** Pixels from the centre to where the shape's box ends; officials are smaller than whom they speak for, groups larger than their members. */
export const radiusOf = (type: PictureNode['type'], shape: Shape): number =>
  RADIUS * SHAPE_SIZE[shape] * (type === 'OFFICIAL' ? 0.7 : type === 'GROUP' ? 1.7 : 1);

const CORNERS: Record<Exclude<Shape, 'ellipse'>, readonly [number, number][]> = {
  hexagon: [
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
  ],
  rectangle: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
};

/** Corners in -1..1 around the centre, y down; null for a circle. */
export const cornersOf = (shape: Shape): readonly [number, number][] | null =>
  shape === 'ellipse' ? null : CORNERS[shape];
