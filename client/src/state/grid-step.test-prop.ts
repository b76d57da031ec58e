import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridStep } from './grid-step.ts';

const size = fc.integer({ min: 1, max: 70 });
const place = size.chain((n) =>
  fc
    .record({ row: fc.integer({ min: 0, max: n }), column: fc.integer({ min: 0, max: n }) })
    .filter(({ row, column }) => row + column > 0)
    .map((at) => ({ n, at })),
);
const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown');

it('never leaves the square and never stands on its corner', () => {
  fc.assert(
    fc.property(place, fc.array(key, { maxLength: 30 }), ({ n, at }, keys) => {
      let now = at;
      for (const pressed of keys) now = gridStep(pressed, now, n) ?? now;
      expect(Math.min(now.row, now.column)).toBeGreaterThanOrEqual(0);
      expect(Math.max(now.row, now.column)).toBeLessThanOrEqual(n);
      expect(now.row + now.column).toBeGreaterThan(0);
    }),
  );
});

it('reaches every cell from the first by arrows', () => {
  fc.assert(
    fc.property(place, ({ n, at }) => {
      let now = { row: 1, column: 1 };
      const towards = (from: number, to: number, back: string, on: string) => (from < to ? on : back);
      while (now.column !== at.column || now.row !== at.row) {
        // Columns first on the way out, rows first on the way to a head: so the corner is never in between.
        const sideways = now.column !== at.column && (now.row === at.row || at.column !== 0);
        const pressed = sideways
          ? towards(now.column, at.column, 'ArrowLeft', 'ArrowRight')
          : towards(now.row, at.row, 'ArrowUp', 'ArrowDown');
        const next = gridStep(pressed, now, n);
        expect(next).not.toEqual(now);
        now = next ?? now;
      }
    }),
  );
});

it('knows no other keys', () => {
  expect(gridStep('a', { row: 1, column: 1 }, 3)).toBeNull();
});
