import { type Palette, positionDashes } from '@stancegraph/drawing';
import type { MapPosition } from '../state/map-picture.ts';

/** A piece of the line that shows a position; decoration beside its word. */
export function LineSign({ position, palette }: { position: MapPosition; palette: Palette }) {
  const known = position === 'UNKNOWN' ? null : position;
  return (
    <svg width="34" height="8" aria-hidden="true">
      <path
        d="M0 4H34"
        stroke={known ? palette.positions[known] : palette.unknown}
        strokeWidth="3"
        strokeDasharray={positionDashes(known).join(' ')}
      />
    </svg>
  );
}
