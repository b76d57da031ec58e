import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Direction, nextByAngle } from './next-by-angle.ts';

const at = { id: 'here', x: 0, y: 0 };
const places = [
  at,
  { id: 'right', x: 10, y: 1 },
  { id: 'far-right', x: 30, y: 0 },
  { id: 'up', x: 1, y: -8 },
  { id: 'down-left', x: -9, y: 9 },
];

it.each([
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowLeft', 'down-left'],
  ['ArrowDown', 'down-left'],
] as const)('%s leads to %s', (direction, id) => expect(nextByAngle(places, at, direction)?.id).toBe(id));

it('leads nowhere from a place alone', () => expect(nextByAngle([at], at, 'ArrowUp')).toBeUndefined());

it('never leads away from the direction, nor to itself', () => {
  const place = fc.record({
    id: fc.string(),
    x: fc.integer({ min: -99, max: 99 }),
    y: fc.integer({ min: -99, max: 99 }),
  });
  const directions: [Direction, (dx: number, dy: number) => number][] = [
    ['ArrowRight', (dx) => dx],
    ['ArrowLeft', (dx) => -dx],
    ['ArrowDown', (_, dy) => dy],
    ['ArrowUp', (_, dy) => -dy],
  ];
  fc.assert(
    fc.property(fc.array(place), place, fc.constantFrom(...directions), (others, from, [direction, along]) => {
      const next = nextByAngle(others, from, direction);
      if (!next) return;
      expect(next.id).not.toBe(from.id);
      if (next.x !== from.x || next.y !== from.y) expect(along(next.x - from.x, next.y - from.y)).toBeGreaterThan(0);
    }),
  );
});
