export interface Place {
  id: string;
  x: number;
  y: number;
}
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ANGLES: Record<Direction, number> = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2,
};

/**
 * Where an arrow key leads: of the places less than 60° off the direction, the one with the least
 * distance x (1 + 2 x deviation in radians), ties by id. Undefined where there is none.
 */
export function nextByAngle(places: readonly Place[], from: Place, direction: Direction): Place | undefined {
  let best: { place: Place; cost: number } | undefined;
  for (const place of places) {
    if (place.id === from.id) continue;
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const off = Math.abs(
      Math.atan2(Math.sin(Math.atan2(dy, dx) - ANGLES[direction]), Math.cos(Math.atan2(dy, dx) - ANGLES[direction])),
    );
    if (off > Math.PI / 3) continue;
    const cost = Math.hypot(dx, dy) * (1 + 2 * off);
    if (!best || cost < best.cost || (cost === best.cost && place.id < best.place.id)) best = { place, cost };
  }
  return best?.place;
}
