import { useComputedColorScheme } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { PALETTES, type Palette } from '@stancegraph/drawing';
import { useLayoutEffect } from 'react';

/** The palette by the reader's brightness and colour vision, for the canvas and, as custom properties, for the page. */
export function usePalette(): { palette: Palette; colourSafe: boolean; setColourSafe: (on: boolean) => void } {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [colourSafe, setColourSafe] = useLocalStorage({
    key: 'stancegraph-colour-safe',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const palette = PALETTES[colourSafe ? (scheme === 'dark' ? 'colourBlindDark' : 'colourBlind') : scheme];
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
