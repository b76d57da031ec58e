import type { Graph } from '../../src/index.ts';
import { load } from '../contract/loaded.ts';
import type { Draw } from './draw.ts';
import { drawChanged, replaced } from './draw-change.ts';
import { drawWorld, type Everything } from './draw-world.ts';

/** Draws a graph and a correction of it, applies both to each of the empty graphs, and gives what they then hold. */
export async function loadDrawn(draw: Draw, graphs: readonly Graph[]): Promise<Everything> {
  const world = drawWorld(draw);
  const changed = drawChanged(draw, world);
  for (const graph of graphs) {
    await load(graph, world);
    await load(graph, {}, changed);
  }
  return replaced(world, changed);
}
