import { encircled } from '@stancegraph/canvas';
import type { Core } from 'cytoscape';
import { type PointerEvent, useState } from 'react';
import classes from './canvas.module.css';

interface LassoProps {
  graph: Core;
  /** These lie in the line that was drawn; with Shift they come to those chosen before. */
  onLasso: (ids: string[], asWell: boolean) => void;
}

/** Pixels from one point of the line to the next. */
const STEP = 4;

/** Over the picture, to draw a line around several; the wheel still goes to the picture. */
export function Lasso({ graph, onLasso }: LassoProps) {
  const [line, setLine] = useState<{ x: number; y: number }[] | null>(null);
  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const start = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setLine([pointOf(event)]);
  };
  const draw = (event: PointerEvent) => {
    const last = line?.at(-1);
    if (!line || !last || !event.isPrimary) return;
    const point = pointOf(event);
    if (Math.hypot(point.x - last.x, point.y - last.y) >= STEP) setLine([...line, point]);
  };
  const end = ({ isPrimary, shiftKey }: PointerEvent) => {
    if (!line || !isPrimary) return;
    // A tap goes around nothing.
    if (line.length > 2) onLasso(encircled(graph, line), shiftKey);
    setLine(null);
  };
  return (
    <svg
      className={classes.lasso}
      aria-hidden="true"
      onPointerDown={start}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={() => setLine(null)}
      onWheel={({ nativeEvent }) => graph.container()?.dispatchEvent(new WheelEvent('wheel', nativeEvent))}
    >
      {line && <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />}
    </svg>
  );
}
