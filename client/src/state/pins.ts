import type { Picture } from '@stancegraph/drawing';

/** One place given by hand as it stands in the address: `denmark:3.5:-2`; a group that is one node begins with a dot. */
export const PIN = /^\.?[a-z0-9-][a-z0-9._-]*:-?\d{1,4}(\.\d{1,2})?:-?\d{1,4}(\.\d{1,2})?$/;

/** In units of a node's radius. */
export interface Place {
  x: number;
  y: number;
}

/** By actor; what names nobody in the picture does no harm. */
export const toPins = (pins: readonly string[] = []): Map<string, Place> =>
  new Map(
    pins.map((pin) => {
      const [id = '', x, y] = pin.split(':');
      return [id, { x: Number(x), y: Number(y) }];
    }),
  );

/** One actor pinned at a place, undefined: where the layout puts it; in the order of ids, so that an address is one picture. */
export function withPin(
  pins: readonly string[] | undefined,
  id: string,
  place: Place | undefined,
): string[] | undefined {
  const all = toPins(pins);
  all.delete(id);
  if (place) all.set(id, { x: rounded(place.x), y: rounded(place.y) });
  const list = [...all].map(([key, { x, y }]) => `${key}:${x}:${y}`).sort();
  return list.length > 0 ? list : undefined;
}

/** The picture with its pinned actors at their places. */
export function pinned(picture: Picture, pins: ReadonlyMap<string, Place>): Picture {
  if (pins.size === 0) return picture;
  const nodes = picture.nodes.map((node) => {
    const place = pins.get(node.id);
    return place ? { ...node, ...place, pinned: true } : node;
  });
  return { ...picture, nodes };
}

/** Two decimals, within what an address can say, and no negative zero. */
const rounded = (value: number): number => Math.round(Math.max(-9999, Math.min(9999, value)) * 100) / 100 + 0;
