import { cornersOf, isHollow, type PictureNode, shapeOf } from '@stancegraph/drawing';

/** The sign of a position as the picture draws it; decoration beside its word. */
export function PositionSign({
  position,
  size = 14,
}: {
  position: NonNullable<PictureNode['position']> | 'UNKNOWN';
  size?: number;
}) {
  const known = position === 'UNKNOWN' ? null : position;
  const corners = cornersOf(shapeOf(known));
  const colour = `var(--sg-${position})`;
  const paint = isHollow(known) ? { fill: 'none', stroke: colour, strokeWidth: 0.45 } : { fill: colour };
  return (
    <svg viewBox="-1.2 -1.2 2.4 2.4" width={size} height={size} aria-hidden="true" className="sg-sign">
      {corners ? (
        <polygon points={corners.map((corner) => corner.join(',')).join(' ')} {...paint} />
      ) : (
        <circle r={isHollow(known) ? 0.85 : 1} {...paint} />
      )}
    </svg>
  );
}
