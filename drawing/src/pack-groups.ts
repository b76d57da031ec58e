import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { seededRandom } from './random.ts';

interface Disc extends SimulationNodeDatum {
  radius: number;
  x: number;
  y: number;
}
export interface DiscTie {
  source: number;
  target: number;
  /** Net weight of the ties between the groups; only what agrees attracts. */
  weight: number;
}

const GAP = 48;

/** Places groups (largest first) as discs that do not overlap, from a ring inwards, a little wider than high. */
export function packGroups(
  radii: readonly number[],
  ties: readonly DiscTie[],
  seed: number,
): { x: number; y: number }[] {
  const around = radii.reduce((sum, radius) => sum + 2 * radius + GAP, 0);
  const ring = around / (2 * Math.PI) + (radii[0] ?? 0);
  let passed = 0;
  const discs: Disc[] = radii.map((radius) => {
    const angle = Math.PI + ((passed + radius) / around) * 2 * Math.PI;
    passed += 2 * radius + GAP;
    return { radius, x: ring * Math.cos(angle), y: ring * Math.sin(angle) };
  });
  if (discs.length < 2) return discs.map(() => ({ x: 0, y: 0 }));
  const heaviest = Math.max(1, ...ties.map((tie) => tie.weight));
  forceSimulation(discs)
    .randomSource(seededRandom(seed))
    .force('repel', forceManyBody<Disc>().strength(-60))
    .force(
      'collide',
      forceCollide<Disc>((disc) => disc.radius + GAP / 2)
        .strength(1)
        .iterations(4),
    )
    .force(
      'agree',
      forceLink<Disc, DiscTie>(ties.filter((tie) => tie.weight > 0).map((tie) => ({ ...tie })))
        .distance(0)
        .strength((tie) => (0.05 * tie.weight) / heaviest),
    )
    .force('x', forceX<Disc>(0).strength(0.05))
    .force('y', forceY<Disc>(0).strength(0.24))
    .stop()
    .tick(240);
  return discs.map(({ x, y }) => ({ x, y }));
}
