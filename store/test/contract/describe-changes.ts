import { mergeColumns } from '@stancegraph/analysis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/index.ts';
import { Draw } from '../differential/draw.ts';
import { drawChanged } from '../differential/draw-change.ts';
import { drawWorld } from '../differential/draw-world.ts';
import type { TestEngine } from '../testing.ts';
import { actor, DAY_3, issue, source, statement } from './records.ts';

export function describeChanges(engine: TestEngine): void {
  describe('what was written since', () => {
    let graph: Graph;
    let revisions = 0;
    beforeEach(async () => {
      graph = await engine.open();
    });
    afterEach(() => graph.close());
    const apply = async (changes: Partial<Parameters<Graph['apply']>[0]>) => {
      const { sequence: basedOn } = await graph.state();
      const revision = (revisions++).toString(16).padStart(64, '0');
      return graph.apply({ basedOn, revision, recordedAt: DAY_3, create: {}, update: {}, ...changes });
    };

    it('is the ids of both new and changed records, once each', async () => {
      const report = source({ id: 'report' });
      const before = await apply({ create: { source: [report] } });
      expect(await graph.changedIds(before, before)).toEqual([]);
      const between = await apply({ create: { issue: [issue({ id: 'trade' })] }, update: { source: [report] } });
      const after = await apply({ update: { source: [report] } });
      expect(await graph.changedIds(before, after)).toEqual(['report', 'trade']);
      expect(await graph.changedIds(between, after)).toEqual(['report']);
    });

    it('is not known across a reset, a large change, or from a state of another graph', async () => {
      const first = await apply({ create: { issue: [issue({ id: 'trade' })] } });
      const many = Array.from({ length: 1001 }, (_, at) => issue({ id: `issue-${at}` }));
      const large = await apply({ create: { issue: many } });
      const small = await apply({ create: { issue: [issue({ id: 'last' })] } });
      expect(await graph.changedIds(first, small)).toBeUndefined();
      expect(await graph.changedIds(large, small)).toEqual(['last']);
      expect(await graph.changedIds({ ...large, revision: 'ff'.repeat(32) }, small)).toBeUndefined();
      expect(await graph.changedIds(small, await graph.reset())).toBeUndefined();
    });

    it('reads all statements alike on many issues and on few', async () => {
      const issues = Array.from({ length: 1001 }, (_, at) => issue({ id: `issue-${at}` }));
      const said = ['issue-7', 'issue-8', 'issue-1000'].map((on) =>
        statement({ id: `on-${on}`, actor: 'a', issue: on }),
      );
      await apply({
        create: { issue: issues, actor: [actor({ id: 'a' })], source: [source({ id: 'report' })], statement: said },
      });
      const all = await graph.statementColumns({});
      expect(all.ids).toEqual(['on-issue-1000', 'on-issue-7', 'on-issue-8']);
      expect(all).toEqual(await graph.statementColumns({ issues: issues.map(({ id }) => id) }));
    });

    it.each([1, 2, 3, 4, 5, 6])('brings statements read before up to date, graph %i', async (seed) => {
      const draw = new Draw(seed);
      const world = drawWorld(draw);
      const { statement: statements, ...others } = world;
      const { stance: _, ...withoutStances } = others;
      const middle = statements.length >> 1;
      const isAhead = (at: number) => (seed % 2 === 0 ? at < middle : at % 2 === 0);
      const before = await apply({
        create: { ...withoutStances, statement: statements.filter((_record, at) => isAhead(at)) },
      });
      const kept = await graph.statementColumns({});
      await apply({ create: { statement: statements.filter((_record, at) => !isAhead(at)) } });
      const { statement, source: sources } = drawChanged(draw, world);
      const after = await apply({ update: { statement, source: sources } });
      const ids = await graph.changedIds(before, after);
      const changed = await graph.statementColumns({ ids: ids ?? [] });
      expect(mergeColumns(kept, changed, sources)).toEqual(await graph.statementColumns({}));
    });
  });
}
