import { inkOn } from './ink-on.ts';
import type { Palette } from './palette.ts';
import type { PictureEdge } from './picture.ts';

/** So that the weakest tie still differs from no tie. */
const PALEST = 0.16;

/**
 * The colour of a cell for a tie's weight, from the background to the colour of what the tie says, and black or white for
 * what is written on it, whichever reads better (4.5:1 at least, as one of the two always does).
 * @param largest the absolute weight at which the colour is full
 */
export function weightColour(
  palette: Palette,
  { weight, verdict }: Pick<PictureEdge, 'weight' | 'verdict'>,
  largest: number,
): { fill: string; ink: string } {
  const share = largest > 0 ? Math.min(1, Math.abs(weight) / largest) : 0;
  const fill =
    weight === 0 ? palette.background : mix(palette.background, palette[verdict], PALEST + (1 - PALEST) * share);
  return { fill, ink: inkOn(fill) };
}

/** `#rrggbb` between two, 0: the first, 1: the second. */
function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
