import { type Palette, positionDashes } from '@stancegraph/drawing';
import type { MapPicture, MapTie } from '../state/map-picture.ts';
import { type Selection, toSelection } from '../state/selection.ts';
import { touches } from './touches.ts';

interface MapTiesProps {
  picture: MapPicture;
  width: number;
  palette: Palette;
  lit: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onPoint: (selection: Selection | null) => void;
}

/** Share of the width on which names stand; the same in the style sheet. */
const NAMES = { left: 0.3, right: 0.34 };

/** The ties for the pointer; the table below holds the same for keyboard and ear. */
export function MapTies({ picture, width, palette, lit, onSelect, onPoint }: MapTiesProps) {
  const [x1, x2] = [width * NAMES.left, width * (1 - NAMES.right)];
  const bend = (x2 - x1) * 0.4;
  const path = ({ actor, issue }: MapTie) =>
    `M${x1} ${actor.y}C${x1 + bend} ${actor.y} ${x2 - bend} ${issue.y} ${x2} ${issue.y}`;
  const isMany = picture.ties.length > 120;
  return (
    // Stretched where the page is narrower than the screen, as on paper.
    <svg
      width={width}
      height={picture.height}
      viewBox={`0 0 ${Math.max(1, width)} ${picture.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {picture.ties.map((tie) => {
        const isLit = touches(tie, lit);
        const known = tie.position === 'UNKNOWN' ? null : tie.position;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the table below is for the keyboard
          <g
            key={tie.id}
            className="sg-map-tie"
            onClick={() => onSelect(toSelection(tie.id))}
            onMouseEnter={() => onPoint(toSelection(tie.id))}
            onMouseLeave={() => onPoint(null)}
          >
            <path
              d={path(tie)}
              fill="none"
              stroke={known ? palette.positions[known] : palette.unknown}
              strokeWidth={lit && isLit ? 3 : isMany ? 1.4 : 2}
              strokeDasharray={positionDashes(known).join(' ')}
              opacity={isLit ? 1 : 0.1}
            />
            <path d={path(tie)} fill="none" stroke="transparent" strokeWidth={9} pointerEvents="stroke" />
          </g>
        );
      })}
    </svg>
  );
}
