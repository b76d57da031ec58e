import { labelLines } from './label-lines.ts';

/** Pixels at zoom 1. One unit of a `Point` in the API is one radius. */
export const RADIUS = 14;
export const FONT_SIZE = 12;
export const LINE_HEIGHT = 15;
/** Between a node's edge and its label. */
export const LABEL_GAP = 5;
/** Clear space kept around a node with its label. */
const CLEARANCE = 9;
/** Mean advance of a character, as a share of the font size; on the wide side, as fonts differ. */
const ADVANCE = 0.6;

/** What a node with its label covers, measured from the node's centre. */
export interface Extent {
  halfWidth: number;
  above: number;
  below: number;
}

export const textWidth = (text: string, fontSize: number = FONT_SIZE): number => [...text].length * fontSize * ADVANCE;

export function extentOf(label: string): Extent {
  const lines = labelLines(label);
  const widest = Math.max(0, ...lines.map((line) => textWidth(line)));
  return {
    halfWidth: Math.max(RADIUS, widest / 2) + CLEARANCE,
    above: RADIUS + CLEARANCE,
    below: RADIUS + (lines.length > 0 ? LABEL_GAP + lines.length * LINE_HEIGHT : 0) + CLEARANCE,
  };
}
