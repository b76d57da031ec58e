import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/index.ts';
import type { TestEngine } from '../testing.ts';
import { load } from './loaded.ts';
import { actor, DAY_1, DAY_2, DAY_3, issue, stance } from './records.ts';

const [A, B] = ['a', 'b'];

export function describeStancePeriods(engine: TestEngine): void {
  describe('the stances of a day', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open();
      const on = (issueId: string, id: string, from: string, more = {}) =>
        stance({ id, actor: A, issue: issueId, from, ...more });
      await load(graph, {
        actor: [actor({ id: A }), actor({ id: B })],
        issue: [issue({ id: 'open' }), issue({ id: 'closed' }), issue({ id: 'corrected' })],
        stance: [
          on('open', 'open-3', '2025-03-01'),
          on('open', 'open-1', '2025-01-01'),
          on('open', 'open-2', '2025-02-01'),
          stance({ id: 'other', actor: B, issue: 'open', from: '2025-02-15' }),
          on('closed', 'closed-1', '2025-01-01', { to: '2025-01-10' }),
          on('closed', 'closed-2', '2025-02-01'),
          on('corrected', 'corrected-1', '2025-01-01'),
          on('corrected', 'corrected-2', '2025-02-01', {
            recordedAt: DAY_2,
            retractedAt: DAY_3,
            retractReason: 'wrong',
          }),
        ],
      });
    });
    afterAll(() => graph.close());

    const holding = async (issueId: string, asOf: string, knownOn?: string) => {
      const filter = { issues: [issueId], asOf };
      const known = knownOn === undefined ? {} : { knownOn };
      const [page] = await graph.list({ kind: 'stance', filter, ...known, order: { by: 'id' }, window: { limit: 10 } });
      expect(await graph.count({ kind: 'stance', filter, ...known })).toEqual([page?.rows.length]);
      return page?.rows.map(({ id }) => id);
    };

    it.each([
      ['2024-12-31', []],
      ['2025-01-01', ['open-1']],
      ['2025-01-31', ['open-1']],
      ['2025-02-01', ['open-2']],
      ['2025-02-15', ['open-2', 'other']],
      ['2025-03-01', ['open-3', 'other']],
      ['2099-01-01', ['open-3', 'other']],
    ])('on %s: a later one of the same actor and issue closes an earlier one', async (day, expected) => {
      expect(await holding('open', day)).toEqual(expected);
    });

    it.each([
      ['2025-01-09', ['closed-1']],
      ['2025-01-10', []],
      ['2025-02-01', ['closed-2']],
    ])('on %s: an explicit end wins', async (day, expected) => {
      expect(await holding('closed', day)).toEqual(expected);
    });

    it('closes by what is visible only', async () => {
      expect(await holding('corrected', '2025-02-02')).toEqual(['corrected-1']);
      expect(await holding('corrected', '2025-02-02', DAY_1)).toEqual(['corrected-1']);
      expect(await holding('corrected', '2025-02-02', DAY_2)).toEqual(['corrected-2']);
    });
  });
}
