import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { PALETTES } from './palette.ts';
import { weightColour } from './weight-colour.ts';

const palette = fc.constantFrom(...Object.values(PALETTES));
const tie = (weight: number) => ({ weight, verdict: weight < 0 ? ('differ' as const) : ('agree' as const) });
const weight = fc.double({ min: -1, max: 1, noNaN: true });

it('is always readable', () => {
  fc.assert(
    fc.property(palette, weight, (colours, value) => {
      const { fill, ink } = weightColour(colours, tie(value), 1);
      expect(fill).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

it('stands out more from the background the greater the weight', () => {
  fc.assert(
    fc.property(
      palette,
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      fc.constantFrom(1, -1),
      (colours, value, sign) => {
        const away = (size: number) => contrast(weightColour(colours, tie(sign * size), 1).fill, colours.background);
        expect(away(value + 0.1)).toBeGreaterThan(away(value));
      },
    ),
  );
});

it('ends in the colours of the lines', () => {
  fc.assert(
    fc.property(palette, fc.double({ min: 0.1, max: 50, noNaN: true }), (colours, largest) => {
      expect(weightColour(colours, tie(largest), largest).fill).toBe(colours.agree);
      expect(weightColour(colours, tie(-largest), largest).fill).toBe(colours.differ);
      expect(weightColour(colours, { weight: largest, verdict: 'neither' }, largest).fill).toBe(colours.neither);
    }),
  );
});
