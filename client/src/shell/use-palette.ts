import { useComputedColorScheme } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { PALETTES, type Palette } from '@stancegraph/drawing';
import { useLayoutEffect } from 'react';
import { usePrinting } from '../print/use-printing.ts';

/** The palette by the reader's brightness and colour vision, or ink on paper, for the canvas and, as custom properties, for the page. */
export function usePalette(): { palette: Palette; colourSafe: boolean; setColourSafe: (on: boolean) => void } {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [colourSafe, setColourSafe] = useLocalStorage({
    key: 'stancegraph-colour-safe',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const printing = usePrinting();
  const bright = printing ? 'print' : scheme;
  const palette = PALETTES[colourSafe ? (bright === 'dark' ? 'colourBlindDark' : 'colourBlind') : bright];
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const { positions, ...others } = palette;
    for (const [name, colour] of [...Object.entries(others), ...Object.entries(positions)]) {
      style.setProperty(`--sg-${name}`, colour);
    }
    style.setProperty('--sg-UNKNOWN', palette.unknown);
  }, [palette]);
  return { palette, colourSafe, setColourSafe };
}
