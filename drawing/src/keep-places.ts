import type { Picture, PictureNode } from './picture.ts';

/** Between a new node and the next one, in units of a node's radius. */
const ROOM = 5;
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * A picture with every node that was there before left in its place, so that a reader who looks at it does not lose it;
 * the others come to the free place next to those they are tied to most, or to where they would be by themselves.
 */
export function keepPlaces(before: Picture, after: Picture): Picture {
  const places = new Map(before.nodes.map(({ id, x, y }) => [id, { x, y }]));
  const taken = after.nodes.flatMap(({ id }) => places.get(id) ?? []);
  const nodes = after.nodes.map((node) => {
    const place = places.get(node.id) ?? freePlace(besideTied(node, after, places), taken);
    if (!places.has(node.id)) taken.push(place);
    return { ...node, ...place };
  });
  return { ...after, nodes };
}

interface Place {
  x: number;
  y: number;
}

/** The mean of the places of those whom a node agrees with, by how much. */
function besideTied(node: PictureNode, { edges }: Picture, places: ReadonlyMap<string, Place>): Place {
  const sum = { x: 0, y: 0, weight: 0 };
  for (const { source, target, weight } of edges) {
    const other = source === node.id ? target : target === node.id ? source : null;
    const place = other === null ? undefined : places.get(other);
    if (!place || weight <= 0) continue;
    sum.x += place.x * weight;
    sum.y += place.y * weight;
    sum.weight += weight;
  }
  return sum.weight > 0 ? { x: sum.x / sum.weight, y: sum.y / sum.weight } : { x: node.x, y: node.y };
}

/** The first place on a spiral outwards that nobody stands on. */
function freePlace({ x, y }: Place, taken: readonly Place[]): Place {
  for (let step = 0; ; step++) {
    const distance = ROOM * Math.sqrt(step) * 0.6;
    const place = { x: x + distance * Math.cos(step * TURN), y: y + distance * Math.sin(step * TURN) };
    if (taken.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= ROOM)) return place;
  }
}
