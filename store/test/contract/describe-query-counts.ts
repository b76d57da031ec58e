import { KINDS } from '@stancegraph/analysis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/index.ts';
import type { TestEngine } from '../testing.ts';
import { load } from './loaded.ts';
import { SAMPLE } from './sample.ts';

export function describeQueryCounts(engine: TestEngine): void {
  describe('the number of queries', () => {
    const names: string[] = [];
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open({ onQuery: (name) => names.push(name) });
      await load(graph, SAMPLE);
    });
    beforeEach(() => {
      names.length = 0;
    });
    afterAll(() => graph.close());
    const many = Array.from({ length: 150 }, (_, at) => `nobody-${at}`);

    it.each(KINDS)('is one for any number of ids of %s', async (kind) => {
      const ids = [...SAMPLE[kind].map(({ id }) => id), ...many];
      await graph.get(kind, ids);
      expect(names).toEqual([`${kind}.get`]);
    });

    it('is one for the clauses of any number of stances', async () => {
      await graph.clauses([...SAMPLE.stance.map(({ id }) => id), ...many]);
      expect(names).toEqual(['stance.clauses']);
    });

    it('is one for records of any kind', async () => {
      await graph.find([...many, ...KINDS.flatMap((kind) => SAMPLE[kind].map(({ id }) => id))]);
      expect(names).toEqual(['record.find']);
    });

    it('is one for a page under each of many parents, and one for their counts', async () => {
      const of = { relation: 'actor' as const, ids: ['france', 'poland', ...many] };
      await graph.list({
        kind: 'stance',
        of,
        filter: { asOf: '2025-01-16' },
        order: { by: 'from' },
        window: { limit: 3 },
      });
      await graph.count({ kind: 'stance', of });
      expect(names).toEqual(['stance.list of actor', 'stance.count of actor']);
    });

    it('is one for counts, search, columns and changes, and at most one for the state', async () => {
      await graph.state();
      await graph.counts();
      await graph.search({ text: 'force', limit: 10 });
      await graph.statementColumns({ issues: ['force', 'troops', ...many] });
      await graph.statementColumns({ ids: ['st-1', ...many] });
      await graph.changedIds({ ...(await graph.state()), sequence: 0 }, await graph.state());
      const columns = ['statement.columns', 'statement.columns'];
      const states = names.filter((name) => name === 'graph.state');
      expect(names.filter((name) => name !== 'graph.state')).toEqual([
        'graph.counts',
        'record.search',
        ...columns,
        'graph.changes',
      ]);
      // Where nobody else can write, it need not be read again.
      expect(states.length).toBeLessThanOrEqual(graph.engine === 'embedded' ? 1 : 3);
    });

    it('is one for each kind of the world, between two looks at the state', async () => {
      await graph.world();
      const kinds = ['actor.all', 'issue.all', 'office.all', 'membership.all', 'condition.all', 'stance.all'];
      expect(names).toEqual(['graph.state', ...kinds, 'graph.state']);
    });

    it('is one for each step of a neighbourhood, and two around it', async () => {
      await graph.neighbourhood({ ids: ['france', 'poland', 'russia', ...many], depth: 2, limit: 100 });
      const ties = Array.from({ length: 3 }, () => 'neighbourhood.ties');
      expect(names).toEqual(['graph.state', 'neighbourhood.start', ...ties, 'graph.state']);
    });
  });
}
