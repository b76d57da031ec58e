import type { Steps } from '@stancegraph/analysis';
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { type Extent, extentOf } from './geometry.ts';
import { seededRandom } from './random.ts';
import { type Box, separateAll, separateBoxes } from './separate-boxes.ts';
import { strongestTies, type Tie } from './strongest-ties.ts';

export interface Placed extends Box {
  id: string;
}
interface Body extends SimulationNodeDatum, Extent {
  id: string;
  x: number;
  y: number;
}

/** Places the members of one group around (0, 0), in pixels: agreement attracts, labels do not overlap. */
export function* layoutGroup(
  members: readonly { id: string; label: string }[],
  ties: readonly Tie[],
  { seed, ticks }: { seed: number; ticks: number },
): Steps<Placed[]> {
  const turn = seededRandom(seed)() * 2 * Math.PI;
  const bodies: Body[] = members.map(({ id, label }, index) => {
    const radius = 46 * Math.sqrt(index);
    const angle = turn + index * Math.PI * (3 - Math.sqrt(5));
    return { id, ...extentOf(label), x: radius * Math.cos(angle) * 1.25, y: radius * Math.sin(angle) };
  });
  if (bodies.length > 1) yield* simulate(bodies, strongestTies(ties), seed, ticks);
  return bodies.map(({ id, x, y, halfWidth, above, below }) => ({ id, x, y, halfWidth, above, below }));
}

function* simulate(bodies: Body[], ties: Tie[], seed: number, ticks: number): Steps<void> {
  const simulation = forceSimulation(bodies)
    .randomSource(seededRandom(seed))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force('repel', forceManyBody<Body>().strength(-90).distanceMax(400))
    .force(
      'agree',
      forceLink<Body, { source: string; target: string; weight: number }>(ties.map((tie) => ({ ...tie })))
        .id((body) => body.id)
        .distance(80)
        .strength((tie) => 0.06 * Math.min(1, tie.weight)),
    )
    .force('x', forceX<Body>(0).strength(0.05))
    .force('y', forceY<Body>(0).strength(0.09))
    .force('labels', (alpha) => {
      if (alpha < 0.5) separateBoxes(bodies, 0.6);
    })
    .stop();
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    yield;
  }
  yield* separateAll(bodies);
}
