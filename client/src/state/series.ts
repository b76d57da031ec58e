import { type PictureNode, POSITION_ORDER, positionOf } from '@stancegraph/drawing';
import type { Slice } from '../data/series-query.ts';
import { type Step, stepAfter } from './time-span.ts';

export type PositionKey = NonNullable<PictureNode['position']> | 'UNKNOWN';
export const POSITION_KEYS: readonly PositionKey[] = [...POSITION_ORDER, 'UNKNOWN'];

export interface Move {
  id: string;
  name: string;
  /** Null: was not there in the slice before. */
  from: PositionKey | null;
  /** Null: is not there any more. */
  to: PositionKey | null;
}

export interface SeriesRow {
  at: string;
  /** First day after it: the next slice's, or what it gathers. */
  end: string;
  /** As the API says: with basis STATEMENTS the first day after what is gathered. */
  until: string | null;
  counts: Record<PositionKey, number>;
  nodes: number;
  agree: number;
  differ: number;
  modularity: number | null;
  /** Whether the network is in another state than in the slice before. */
  turns: boolean;
  /** Against the slice before, by name; none in the first. */
  moves: Move[];
}

/** The slices as numbers, and who stands elsewhere than in the slice before. */
export function toSeries(slices: readonly Slice[], step: Step, transitions: readonly string[] = []): SeriesRow[] {
  const stands = slices.map(
    ({ network }) => new Map(network.nodes.map((node) => [node.entity.id, positionOf(node) ?? 'UNKNOWN'] as const)),
  );
  return slices.map(({ at, until, network }, index) => {
    const now = stands[index] ?? new Map<string, PositionKey>();
    const before = slices[index - 1];
    const { nodes, agree, differ, modularity } = network.measures;
    return {
      at,
      end: slices[index + 1]?.at ?? stepAfter(at, step),
      until,
      counts: countsOf([...now.values()]),
      nodes,
      agree,
      differ,
      modularity,
      turns: transitions.includes(at),
      moves: before ? movesOf(stands[index - 1] ?? new Map(), now, [...before.network.nodes, ...network.nodes]) : [],
    };
  });
}

const countsOf = (held: readonly PositionKey[]): SeriesRow['counts'] =>
  Object.fromEntries(
    POSITION_KEYS.map((key) => [key, held.filter((position) => position === key).length]),
  ) as SeriesRow['counts'];

function movesOf(
  before: ReadonlyMap<string, PositionKey>,
  now: ReadonlyMap<string, PositionKey>,
  nodes: Slice['network']['nodes'],
): Move[] {
  const names = new Map(nodes.map(({ entity }) => [entity.id, entity.name]));
  return [...names]
    .map(([id, name]) => ({ id, name, from: before.get(id) ?? null, to: now.get(id) ?? null }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
