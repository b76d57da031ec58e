import { KINDS } from '@stancegraph/analysis';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/index.ts';
import { everything } from '../contract/loaded.ts';
import { emptyGraphs } from '../testing.ts';
import { Draw } from './draw.ts';
import { drawNeighbourhood, drawSearch } from './draw-question.ts';
import { drawIds, drawLists } from './draw-request.ts';
import { drawKnownOn } from './draw-values.ts';
import type { Everything } from './draw-world.ts';
import { loadDrawn } from './load-drawn.ts';

const SEEDS = 8;
type Call = [name: string, ask: (graph: Graph) => Promise<unknown>];

const engines = await emptyGraphs();
const missing = engines.length < 2;
if (missing)
  console.warn('Differential test not run: it compares the embedded engine with a Neo4j, and there is none.');
afterAll(async () => {
  for (const engine of engines) await engine.dispose();
});

describe.skipIf(missing)('both engines', () => {
  it.each(Array.from({ length: SEEDS }, (_, at) => at + 101))('answer every call alike, graph %i', async (seed) => {
    const draw = new Draw(seed);
    const graphs: Graph[] = [];
    try {
      for (const engine of engines) graphs.push(await engine.open());
      const [one, other] = graphs;
      if (!one || !other) throw new Error('two engines expected');
      const all = await loadDrawn(draw, graphs);
      for (const [name, ask] of drawCalls(draw, all)) expect(await ask(other), name).toEqual(await ask(one));
    } finally {
      for (const graph of graphs) await graph.close();
    }
  });
});

/** Every call of the port that reads, with arguments that fit the graph. */
function drawCalls(draw: Draw, all: Everything): Call[] {
  const named = (name: string, request: unknown, ask: Call[1]): Call => [`${name} ${JSON.stringify(request)}`, ask];
  const issues = draw.some(all.issue.map(({ id }) => id));
  return [
    // The sequence tells how often a graph was emptied before.
    ['state', async (graph) => ({ ...(await graph.state()), sequence: 0 })],
    ['counts', (graph) => graph.counts()],
    ['world', (graph) => graph.world()],
    ['dump', everything],
    ['statementColumns', (graph) => graph.statementColumns({})],
    named('statementColumns', issues, (graph) => graph.statementColumns({ issues: [...issues, 'nothing'] })),
    ...drawLists(draw, all).flatMap((request): Call[] => [
      named('list', request, (graph) => graph.list(request)),
      named('count', request, (graph) => graph.count(request)),
    ]),
    ...KINDS.map((kind) => {
      const [ids, options] = [drawIds(draw, all), drawKnownOn(draw)];
      return named('get', [kind, ids, options], (graph) => graph.get(kind, ids, options));
    }),
    ...draw.list(3, 3, () => {
      const [ids, options] = [drawIds(draw, all), { ...drawKnownOn(draw), retracted: draw.chance(0.5) }];
      return named('find', [ids, options], (graph) => graph.find(ids, options));
    }),
    named('clauses', null, (graph) => graph.clauses([...all.stance.map(({ id }) => id), 'nothing'])),
    ...draw.list(6, 6, () => {
      const request = drawSearch(draw);
      return named('search', request, (graph) => graph.search(request));
    }),
    ...draw.list(4, 4, () => {
      const request = drawNeighbourhood(draw, all);
      return named('neighbourhood', request, (graph) => graph.neighbourhood(request));
    }),
  ];
}
