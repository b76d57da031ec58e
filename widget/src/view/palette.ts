import type { Palette } from '@stancegraph/drawing';
import type { Theme } from '../events.ts';

/** As asked, or as the reader's system is. */
export function themeFor(theme: Theme): Exclude<Theme, 'auto'> {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The palette as custom properties. */
export function paint({ style }: HTMLElement, { positions, ...palette }: Palette): void {
  for (const [name, colour] of [...Object.entries(palette), ...Object.entries(positions)]) {
    style.setProperty(`--${name}`, colour);
  }
  style.setProperty('--UNKNOWN', palette.unknown);
}
