import { describe, expect, it } from 'vitest';
import { crossings } from './crossings.ts';

type Line = readonly [number, number];
describe('crossings', () => {
  it('counts an X once, and nothing where lines share an end', () => {
    const x: Line[] = [
      [0, 1],
      [1, 0],
    ];
    const fan: Line[] = [
      [0, 0],
      [0, 1],
      [0, 2],
    ];
    expect([crossings(x), crossings(fan), crossings([])]).toEqual([1, 0, 0]);
  });
});
