import { cornersOf, type Shape } from './shape.ts';
import { element } from './xml.ts';

/** A shape around a place, `radius` pixels from the centre to the sides of its box. */
export function mark(
  shape: Shape,
  x: number,
  y: number,
  radius: number,
  paint: Record<string, string | number>,
): string {
  const corners = cornersOf(shape);
  if (!corners) return element('circle', { cx: fixed(x), cy: fixed(y), r: fixed(radius), ...paint });
  const points = corners.map(([dx, dy]) => `${fixed(x + dx * radius)},${fixed(y + dy * radius)}`).join(' ');
  return element('polygon', { points, ...paint });
}

export const fixed = (value: number): number => Math.round(value * 100) / 100 + 0;
