import { describe, expect, it } from 'vitest';
import { colourDistance } from './colour-vision.ts';
import { contrast } from './contrast.ts';
import { PALETTES } from './palette.ts';
import { POSITION_ORDER } from './position-order.ts';

it('measures black on white as 21 and a colour on itself as 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#a92b34', '#a92b34')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(PALETTES))('%s', (_, palette) => {
  it.each([palette.background, palette.hull])('can be read on %s (WCAG 2.2: text 4.5, signs 3)', (ground) => {
    expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(palette.muted, ground)).toBeGreaterThanOrEqual(4.5);
    for (const position of POSITION_ORDER)
      expect(contrast(palette.positions[position], ground)).toBeGreaterThanOrEqual(3);
    for (const colour of [palette.unknown, palette.agree, palette.differ, palette.neither, palette.selected]) {
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(['colourBlind', 'colourBlindDark'] as const)('%s', (name) => {
  const { positions, agree, differ } = PALETTES[name];
  const pairs = POSITION_ORDER.flatMap((one, at) => POSITION_ORDER.slice(at + 1).map((other) => [one, other] as const));

  it.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)('keeps its colours apart with %s', (vision) => {
    const near = pairs.filter(([one, other]) => colourDistance(positions[one], positions[other], vision) < 0.06);
    expect(near).toEqual([]);
    expect(colourDistance(positions.SUPPORT, positions.OPPOSE, vision)).toBeGreaterThan(0.2);
    expect(colourDistance(agree, differ, vision)).toBeGreaterThan(0.14);
  });
});
