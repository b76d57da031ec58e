import type { NeighbourhoodRequest, SearchRequest } from '../../src/index.ts';
import type { Draw } from './draw.ts';
import { drawIds } from './draw-request.ts';
import { drawDay, drawKnownOn, drawText } from './draw-values.ts';
import type { Everything } from './draw-world.ts';

export function drawSearch(draw: Draw): SearchRequest {
  return {
    text: draw.of(['russ', 'RUSSIA', 'force troops', 'a', 'stor', drawText(draw), drawText(draw)]),
    kinds: draw.some(['actor', 'issue', 'condition', 'source', 'event', 'statement', 'claim']),
    limit: draw.of([1, 5, 100]),
    ...(draw.chance(0.3) ? { offset: draw.whole(0, 3) } : {}),
  };
}

export function drawNeighbourhood(draw: Draw, all: Everything): NeighbourhoodRequest {
  return {
    ids: drawIds(draw, all),
    depth: draw.whole(0, 3),
    ...(draw.chance(0.5) ? { asOf: drawDay(draw) } : {}),
    ...drawKnownOn(draw),
    limit: draw.of([2, 5, 200]),
  };
}
