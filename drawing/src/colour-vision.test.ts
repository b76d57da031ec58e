import { expect, it } from 'vitest';
import { colourDistance } from './colour-vision.ts';

it('is 0 for a colour and itself and 1 from black to white, however one sees', () => {
  for (const vision of ['trichromacy', 'protanopia', 'deuteranopia', 'tritanopia'] as const) {
    expect(colourDistance('#a92b34', '#a92b34', vision)).toBe(0);
    expect(colourDistance('#000000', '#ffffff', vision)).toBeCloseTo(1, 2);
  }
});

it('knows that red and green are near for some, blue and yellow for nobody but others', () => {
  const apart = colourDistance('#c04040', '#6c7a20');
  expect(colourDistance('#c04040', '#6c7a20', 'deuteranopia')).toBeLessThan(apart / 2);
  expect(colourDistance('#0072b2', '#d0a000', 'deuteranopia')).toBeGreaterThan(0.2);
});
