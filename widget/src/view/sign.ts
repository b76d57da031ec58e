import { cornersOf, isHollow, type Picture, shapeOf, type TieVerdict } from '@stancegraph/drawing';
import { svg } from './element.ts';

/** The sign of a position as the picture draws it; decoration beside its word. */
export function positionSign(position: Picture['nodes'][number]['position']): SVGElement {
  const corners = cornersOf(shapeOf(position));
  const colour = `var(--${position ?? 'UNKNOWN'})`;
  const paint: Record<string, string | number> = isHollow(position)
    ? { fill: 'none', stroke: colour, 'stroke-width': 0.45 }
    : { fill: colour };
  const shape = corners
    ? svg('polygon', { points: corners.map((corner) => corner.join(',')).join(' '), ...paint })
    : svg('circle', { r: isHollow(position) ? 0.85 : 1, ...paint });
  return framed('-1.2 -1.2 2.4 2.4', 14, shape);
}

export function lineSign(kind: TieVerdict): SVGElement {
  const dashes = kind === 'differ' ? '7 4' : null;
  const line = { x1: 0, y1: 7, x2: 28, y2: 7, stroke: `var(--${kind})`, 'stroke-width': 3, 'stroke-dasharray': dashes };
  return framed('0 0 28 14', 28, svg('line', line));
}

export const ringSign = (): SVGElement =>
  framed(
    '0 0 14 14',
    14,
    svg('circle', {
      cx: 7,
      cy: 7,
      r: 6,
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    }),
  );

const BUTTONS = {
  zoomIn: 'M7 2v10M2 7h10',
  zoomOut: 'M2 7h10',
  fit: 'M2 5V2h3M9 2h3v3M12 9v3H9M5 12H2V9',
};

export const buttonSign = (key: keyof typeof BUTTONS): SVGElement =>
  framed('0 0 14 14', 14, svg('path', { d: BUTTONS[key], fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }));

const framed = (viewBox: string, width: number, shape: SVGElement): SVGElement =>
  svg('svg', { viewBox, width, height: 14, 'aria-hidden': 'true' }, shape);
