import type { Position } from '@stancegraph/analysis';
import type { Picture, TieVerdict } from './picture.ts';
import { POSITION_ORDER } from './position-order.ts';
import { type Shape, shapeOf } from './shape.ts';
import { ENGLISH, type Words } from './words.ts';

export interface LegendPosition {
  /** UNKNOWN where no position is known. */
  key: Position | 'UNKNOWN';
  label: string;
  shape: Shape;
  count: number;
}
export interface LegendTie {
  key: TieVerdict;
  label: string;
  count: number;
}
export interface Legend {
  positions: LegendPosition[];
  ties: LegendTie[];
  conditional: { label: string; count: number };
}

/** What the signs mean, with how many of each there are; positions nobody holds are left out. */
export function legendOf(picture: Picture, words: Words = ENGLISH): Legend {
  const held = (position: Position | null) => picture.nodes.filter((node) => node.position === position).length;
  const named = POSITION_ORDER.map((key) => ({
    key,
    label: words.positions[key],
    shape: shapeOf(key),
    count: held(key),
  }));
  const unknown = { key: 'UNKNOWN' as const, label: words.unknown, shape: shapeOf(null), count: held(null) };
  const tied = (verdict: TieVerdict) => picture.edges.filter((edge) => edge.verdict === verdict).length;
  // Ties say whether the two are of one mind, or nothing of it: never both in one network.
  const shown: TieVerdict[] = tied('neither') > 0 ? ['neither'] : ['agree', 'differ'];
  return {
    positions: [...named, unknown].filter((entry) => entry.count > 0),
    ties: shown.map((key) => ({ key, label: words[key], count: tied(key) })),
    conditional: { label: words.conditional, count: picture.nodes.filter((node) => node.conditional).length },
  };
}
