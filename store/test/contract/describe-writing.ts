import { KINDS } from '@stancegraph/analysis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConcurrentChange, EMPTY_REVISION, type Graph, Inconsistent } from '../../src/index.ts';
import type { TestEngine } from '../testing.ts';
import { everything, load, REVISION } from './loaded.ts';
import {
  actor,
  clause,
  condition,
  DAY_2,
  DAY_3,
  issue,
  membership,
  source,
  stance,
  statement,
  status,
  unmet,
} from './records.ts';
import { SAMPLE } from './sample.ts';

export function describeWriting(engine: TestEngine): void {
  describe('writing', () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await engine.open();
    });
    afterEach(() => graph.close());

    it('starts empty', async () => {
      const state = await graph.state();
      expect(state).toMatchObject({ revision: EMPTY_REVISION, recordedAt: null });
      expect(Object.values(await graph.counts()).every((count) => count === 0)).toBe(true);
    });

    it('keeps every record as it was given', async () => {
      await load(graph, SAMPLE);
      const kept = await everything(graph);
      for (const kind of KINDS) {
        const given = [...SAMPLE[kind]].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(kept[kind]).toEqual(
          given.map((record) =>
            'statuses' in record
              ? { ...record, statuses: [...record.statuses].sort((a, b) => (a.from < b.from ? -1 : 1)) }
              : record,
          ),
        );
      }
    });

    it('advances the state by one', async () => {
      const before = await graph.state();
      const after = await load(graph, { source: [source({ id: 'report' })] });
      expect(after).toEqual({ revision: REVISION, sequence: before.sequence + 1, recordedAt: DAY_3 });
      expect(await graph.state()).toEqual(after);
    });

    it('refuses a change set computed against another sequence, and writes nothing of it', async () => {
      const { sequence } = await load(graph, { source: [source({ id: 'report' })] });
      const stale = { basedOn: sequence - 1, revision: REVISION, recordedAt: DAY_3, update: {} };
      await expect(graph.apply({ ...stale, create: { issue: [issue({ id: 'late' })] } })).rejects.toThrow(
        ConcurrentChange,
      );
      expect(await graph.get('issue', ['late'])).toEqual([undefined]);
    });

    it('lets one of several simultaneous change sets through', async () => {
      const { sequence } = await graph.state();
      const attempts = ['a', 'b', 'c', 'd'].map((id) =>
        graph.apply({
          basedOn: sequence,
          revision: REVISION,
          recordedAt: DAY_3,
          create: { issue: [issue({ id })] },
          update: {},
        }),
      );
      const results = await Promise.allSettled(attempts);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results)
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(ConcurrentChange);
      expect((await graph.counts()).issue).toBe(1);
      expect((await graph.state()).sequence).toBe(sequence + 1);
    });

    it.each([
      ['a link to nothing', { stance: [stance({ actor: 'nobody', issue: 'force', from: '2025-01-01' })] }],
      [
        'a source that is not there',
        { statement: [statement({ id: 's', actor: 'france', issue: 'force', source: 'lost' })] },
      ],
      ['a membership of nothing', { membership: [membership({ actor: 'france', of: 'nothing' })] }],
      ['a membership from no source', { membership: [membership({ actor: 'poland', of: 'party', source: 'lost' })] }],
      ['an id that is taken', { issue: [issue({ id: 'france' })] }],
      [
        'a membership with an id that is taken',
        { membership: [membership({ id: 'france', actor: 'poland', of: 'party' })] },
      ],
      [
        'a membership with the id of another',
        { membership: [membership({ id: 'france.alliance', actor: 'poland', of: 'party' })] },
      ],
      [
        'a condition met by nobody known',
        {
          condition: [
            condition({
              id: 'c',
              metBy: [{ issue: 'force', position: 'SUPPORT', atLeast: 1, actors: ['lost'], membersOf: null }],
            }),
          ],
        },
      ],
      [
        'a status from no source',
        {
          condition: [
            condition({
              id: 'c',
              statuses: [status({ condition: 'c', is: 'MET', from: '2025-01-01', source: 'lost' })],
            }),
          ],
        },
      ],
    ])('refuses %s, and writes nothing', async (_what, create) => {
      await load(graph, SAMPLE);
      const before = { state: await graph.state(), content: await everything(graph) };
      await expect(load(graph, { ...create, source: [source({ id: 'new-source' })] })).rejects.toThrow(Inconsistent);
      expect({ state: await graph.state(), content: await everything(graph) }).toEqual(before);
    });

    it('replaces an updated record whole, its lists and its place in the graph too', async () => {
      await load(graph, SAMPLE);
      const [france, mandate, summit] = [SAMPLE.actor[0], SAMPLE.condition[0], SAMPLE.event[0]];
      const troops = SAMPLE.stance[3];
      if (!france || !mandate || !summit || !troops) throw new Error('the sample has changed');
      const update = {
        actor: [{ ...france, aliases: ['Gaul'], wikidata: null }],
        condition: [{ ...mandate, statuses: [status({ condition: 'mandate', is: 'MET', from: '2024-01-01' })] }],
        membership: [membership({ actor: 'france', of: 'alliance', status: 'LEFT', to: '2025-01-01' })],
        event: [{ ...summit, about: ['trade'], participants: [{ actor: 'russia', role: 'ABSENT' as const }] }],
        stance: [
          {
            ...troops,
            clauses: [clause([unmet('backing')], 'OPPOSE')],
            statements: ['st-1', 'st-3'],
          },
        ],
      };
      await load(graph, {}, update);
      expect(await graph.get('actor', ['france'])).toEqual(update.actor);
      expect(await graph.get('condition', ['mandate'])).toEqual(update.condition);
      expect(await graph.get('membership', ['france.alliance'])).toEqual(update.membership);
      expect(await graph.get('event', ['summit'])).toEqual(update.event);
      const [tagged] = await graph.find([troops.id]);
      expect(tagged?.record).toEqual(update.stance[0]);
      expect(await graph.count({ kind: 'stance', of: { relation: 'condition', ids: ['mandate', 'backing'] } })).toEqual(
        [0, 1],
      );
      expect((await graph.search({ text: 'gaul', limit: 5 })).hits.map(({ id }) => id)).toEqual(['france']);
      expect((await graph.search({ text: 'republique', limit: 5 })).total).toBe(0);
      expect((await graph.counts()).membership).toBe(3);
    });

    it('keeps a retracted record out of sight, with the reason', async () => {
      await load(graph, { source: [source({ id: 'report' })], issue: [issue({ id: 'force' })] });
      const retracted = issue({ id: 'force', retractedAt: DAY_2, retractReason: 'never asked' });
      await load(graph, {}, { issue: [retracted] });
      expect(await graph.get('issue', ['force'])).toEqual([undefined]);
      expect(await graph.find(['force'], { retracted: true })).toEqual([{ kind: 'issue', record: retracted }]);
    });

    it('refuses to update what is not there', async () => {
      await expect(load(graph, {}, { actor: [actor({ id: 'nobody' })] })).rejects.toThrow(Inconsistent);
    });

    it('empties the graph and goes on counting', async () => {
      const { sequence } = await load(graph, SAMPLE);
      expect(await graph.reset()).toEqual({ revision: EMPTY_REVISION, sequence: sequence + 1, recordedAt: null });
      expect(await everything(graph)).toEqual({});
      await load(graph, SAMPLE);
      expect((await graph.counts()).stance).toBe(5);
    });

    it('has everything after it was closed and opened', async () => {
      const state = await load(graph, SAMPLE);
      const content = await everything(graph);
      await graph.close();
      graph = await engine.reopen();
      expect(await graph.state()).toEqual(state);
      expect(await everything(graph)).toEqual(content);
    });

    it('never shows half of a write', async () => {
      const ids = Array.from({ length: 300 }, (_, i) => `i-${i}`);
      const writing = load(graph, { issue: ids.map((id) => issue({ id })) });
      const seen = new Set<number>();
      let done = false;
      const finished = writing.then(() => {
        done = true;
      });
      while (!done) seen.add((await graph.counts()).issue);
      await finished;
      seen.delete(0);
      seen.delete(300);
      expect([...seen]).toEqual([]);
    });
  });
}
