import { KINDS } from '@stancegraph/analysis';
import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/index.ts';
import { Draw } from './draw.ts';
import { drawIds, drawLists } from './draw-request.ts';
import { drawKnownOn } from './draw-values.ts';
import { loadDrawn } from './load-drawn.ts';
import { countOf, getOf, listOf } from './reference/list.ts';

const SEEDS = 40;

describe('list, count and get of the embedded engine', () => {
  it.each(Array.from({ length: SEEDS }, (_, at) => at + 1))(
    'answer as going through all records does, graph %i',
    async (seed) => {
      const draw = new Draw(seed);
      const graph = await openEmbedded({ path: null });
      try {
        const all = await loadDrawn(draw, [graph]);
        for (const request of drawLists(draw, all)) {
          expect(await graph.list(request), JSON.stringify(request)).toEqual(listOf(all, request));
          expect(await graph.count(request), JSON.stringify(request)).toEqual(countOf(all, request));
        }
        for (const kind of KINDS) {
          const [ids, options] = [drawIds(draw, all), drawKnownOn(draw)];
          expect(await graph.get(kind, ids, options)).toEqual(getOf(all, kind, ids, options.knownOn));
        }
      } finally {
        await graph.close();
      }
    },
  );
});
