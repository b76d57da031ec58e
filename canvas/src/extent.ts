import { FONT_SIZE, LABEL_GAP, LINE_HEIGHT, textWidth } from '@stancegraph/drawing';
import type { Core } from 'cytoscape';

export interface Extent {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/**
 * The box around all that is shown, in pixels at zoom 1; null if nothing is. From places and names alone: asking the
 * library would compute the style of every element, before it is known which of them get a name.
 */
export function extentOfShown(graph: Core): Extent | null {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  graph.nodes().forEach((node) => {
    if (node.hasClass('hidden')) return;
    const { x, y } = node.position();
    const { size = 0, width = size, height = size, label } = node.data() as Room;
    const lines = label ? label.split('\n') : [];
    const half = Math.max(width, ...lines.map((line) => textWidth(line))) / 2;
    const isName = size > 0;
    box.x1 = Math.min(box.x1, x - half);
    box.x2 = Math.max(box.x2, x + half);
    // An actor's name stands below it, a group's above its outline.
    box.y1 = Math.min(box.y1, y - height / 2 - (isName ? 0 : lines.length * 2 * FONT_SIZE));
    box.y2 = Math.max(
      box.y2,
      y + height / 2 + (isName && lines.length > 0 ? LABEL_GAP + lines.length * LINE_HEIGHT : 0),
    );
  });
  return box.x1 > box.x2 ? null : box;
}

/** What the drawing's elements say of their size. */
interface Room {
  size?: number;
  width?: number;
  height?: number;
  label?: string;
}
