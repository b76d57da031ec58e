import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/index.ts';
import type { TestEngine } from '../testing.ts';
import { load } from './loaded.ts';
import { actor, DAY_2, event, issue, source, statement } from './records.ts';
import { SAMPLE } from './sample.ts';

export function describeSearch(engine: TestEngine): void {
  describe('search', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open();
      await load(graph, SAMPLE);
      await load(graph, {
        actor: [
          actor({ id: 'ukraine', name: 'Ukraine' }),
          actor({ id: 'store', name: 'Jonas Gahr Støre', type: 'OFFICIAL' }),
          actor({ id: 'ua-party', name: 'Party', aliases: ['Ukraine Party'] }),
          actor({ id: 'hidden', name: 'Ukraine hidden', retractedAt: DAY_2, retractReason: 'twice' }),
        ],
        issue: [
          issue({ id: 'in-ukraine', title: 'Troops in Ukraine' }),
          issue({ id: 'asked', question: 'For Ukraine?' }),
        ],
        source: [source({ id: 'ukr', title: 'Ukrainian report' })],
        event: [event({ id: 'kyiv', title: 'Talks', place: 'Kyiv, Ukraine' })],
        statement: [statement({ id: 'st-u', actor: 'france', issue: 'force', quote: 'Ukraine will win.' })],
      });
    });
    afterAll(() => graph.close());
    const ids = async (text: string, more = {}) =>
      (await graph.search({ text, limit: 20, ...more })).hits.map(({ id }) => id);

    it('puts the exact word before a beginning, names before aliases before texts, what covers the name first, ties by id', async () => {
      expect(await ids('ukraine')).toEqual(['ukraine', 'in-ukraine', 'kyiv', 'ua-party', 'asked', 'st-u']);
      expect(await ids('ukrain')).toEqual(['ukraine', 'in-ukraine', 'ukr', 'kyiv', 'ua-party', 'asked', 'st-u']);
    });

    it('finds words whatever their case, diacritics and order', async () => {
      expect(await ids('STORE jonas')).toEqual(['store']);
      expect(await ids('støre')).toEqual(['store']);
      expect(await ids('zoe')).toEqual(['minister']);
      expect(await ids('FRANÇAISE republique')).toEqual(['france']);
    });

    it('wants every word', async () => {
      expect(await ids('troops ukraine')).toEqual(['in-ukraine']);
      expect(await ids('troops nowhere')).toEqual([]);
    });

    it('answers nothing where there is no word', async () => {
      expect(await graph.search({ text: ' -- !', limit: 5 })).toEqual({ hits: [], total: 0 });
      expect(await ids('raine')).toEqual([]);
    });

    it('keeps to the kinds asked for', async () => {
      expect(await ids('ukraine', { kinds: ['issue', 'statement'] })).toEqual(['in-ukraine', 'asked', 'st-u']);
      const { hits } = await graph.search({ text: 'ukraine', limit: 1 });
      expect(hits[0]).toMatchObject({ kind: 'actor', id: 'ukraine' });
    });

    it('goes on at a rank, with the total', async () => {
      expect(await ids('ukraine', { limit: 2, offset: 1 })).toEqual(['in-ukraine', 'kyiv']);
      expect((await graph.search({ text: 'ukraine', limit: 2, offset: 1 })).total).toBe(6);
      expect(await ids('ukraine', { offset: 6 })).toEqual([]);
    });
  });
}
