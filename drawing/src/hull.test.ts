import { expect, it } from 'vitest';
import { convexHull, hull, isInside } from './hull.ts';

const box = (x: number, y: number) => ({ x, y, halfWidth: 2, above: 1, below: 3 });

it('leaves out what lies inside', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
  ];
  expect(convexHull([...square, { x: 2, y: 2 }, { x: 2, y: 0 }])).toEqual(square);
});

it('keeps the padding around every box', () => {
  const outline = hull([box(0, 0), box(50, 20)], 10);
  expect(Math.min(...outline.map((point) => point.x))).toBeCloseTo(-12);
  expect(Math.max(...outline.map((point) => point.x))).toBeCloseTo(62);
  expect(Math.min(...outline.map((point) => point.y))).toBeCloseTo(-11);
  expect(Math.max(...outline.map((point) => point.y))).toBeCloseTo(33);
});

it('is empty for nothing', () => expect(hull([])).toEqual([]));

it('tells what lies inside from what lies outside', () => {
  const outline = hull([box(0, 0), box(50, 20)], 10);
  const inside = (x: number, y: number) => isInside({ x, y }, outline);
  expect([inside(0, 0), inside(25, 10), inside(50, 33), inside(50, -11), inside(-20, 0)]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
