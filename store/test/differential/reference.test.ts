import { KINDS } from '@stancegraph/analysis';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyGraphs } from '../testing.ts';
import { Draw } from './draw.ts';
import { drawIds, drawLists } from './draw-request.ts';
import { drawKnownOn } from './draw-values.ts';
import { loadDrawn } from './load-drawn.ts';
import { countOf, getOf, listOf } from './reference/list.ts';

const SEEDS = { embedded: 30, neo4j: 6 };

const engines = await emptyGraphs();
afterAll(async () => {
  for (const engine of engines) await engine.dispose();
});

describe.each(engines)('list, count and get on $engine', (engine) => {
  const seeds = Array.from({ length: SEEDS[engine.engine] }, (_, at) => at + 1);
  it.each(seeds)('answer as going through all records does, graph %i', async (seed) => {
    const draw = new Draw(seed);
    const graph = await engine.open();
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
  });
});
