import { PALETTES, type Palette } from '@stancegraph/drawing';
import type { Theme } from '../events.ts';

const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

export function paletteOf(theme: Theme): Palette {
  if (theme === 'print') return PALETTES.colourBlind;
  return PALETTES[theme === 'auto' ? (isDark() ? 'dark' : 'light') : theme];
}

/** The palette as custom properties. */
export function paint({ style }: HTMLElement, { positions, ...palette }: Palette): void {
  for (const [name, colour] of [...Object.entries(palette), ...Object.entries(positions)]) {
    style.setProperty(`--${name}`, colour);
  }
  style.setProperty('--UNKNOWN', palette.unknown);
}
