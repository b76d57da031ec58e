import { listMoves } from '../conditions/list-moves.ts';
import type { Scene } from '../triggers/scene.ts';
import { toMember, type WaitingMember } from './member.ts';

export interface DominoLayer {
  /** 0, or the round in which its members moved. */
  layer: number;
  /** By actor and issue. */
  members: WaitingMember[];
}

/**
 * The cascade as it stands: in layer r the stances that moved in round r of the least fixed point, in layer 0 those that
 * met a condition of theirs without moving. Only `isAsked` entries; empty where none of them moved.
 */
export function dominoLayers(scene: Scene, isAsked: (entry: number) => boolean): DominoLayer[] {
  const { index, picture, evaluation } = scene;
  const moves = listMoves(index, picture, evaluation);
  const layerOf = new Map(moves.map(({ entry, round }) => [entry, round]));
  for (const { because } of moves.filter(({ entry }) => isAsked(entry)))
    for (const under of because.flatMap(({ positions }) => positions.flatMap(({ entries }) => entries)))
      if (!layerOf.has(under)) layerOf.set(under, 0);
  const layers = new Map<number, number[]>();
  for (const [entry, layer] of [...layerOf].sort(([a], [b]) => a - b))
    if (layer === 0 || isAsked(entry)) layers.set(layer, [...(layers.get(layer) ?? []), entry]);
  return [...layers]
    .sort(([a], [b]) => a - b)
    .map(([layer, members]) => ({ layer, members: members.flatMap((entry) => toMember(scene, entry)) }))
    .filter(({ members }) => members.length > 0);
}
