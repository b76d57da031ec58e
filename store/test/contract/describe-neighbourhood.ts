import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/index.ts';
import type { TestEngine } from '../testing.ts';
import { load } from './loaded.ts';
import { DAY_1 } from './records.ts';
import { SAMPLE } from './sample.ts';

export function describeNeighbourhood(engine: TestEngine): void {
  describe('the neighbourhood', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open();
      await load(graph, SAMPLE);
    });
    afterAll(() => graph.close());
    const around = async (ids: string[], depth: number, more = {}) => {
      const found = await graph.neighbourhood({ ids, depth, limit: 100, ...more });
      return {
        entities: found.entities.map(({ id, depth }) => `${depth} ${id}`),
        ties: found.ties.map(({ from, to, type, via }) => `${from} ${type} ${to}${via === null ? '' : ` (${via})`}`),
        truncated: found.truncated,
      };
    };

    it('is the entity and the ties of a day, nearest first', async () => {
      expect(await around(['poland'], 1, { asOf: '2025-01-16' })).toEqual({
        entities: ['0 poland', '1 alliance', '1 backing', '1 force', '1 mandate', '1 summit', '1 troops'],
        ties: [
          'backing MET_BY force',
          'poland MEMBER_OF alliance',
          'poland DEPENDS_ON backing (poland.troops.2025-01-15)',
          'poland HOLDS force (poland.force.2025-01-01)',
          'poland DEPENDS_ON mandate (poland.troops.2025-01-15)',
          'poland TOOK_PART_IN summit',
          'poland HOLDS troops (poland.troops.2025-01-15)',
          'summit ABOUT force',
          'summit ABOUT troops',
          'troops PART_OF force',
        ],
        truncated: false,
      });
    });

    it('leaves out what does not hold that day, or was not known', async () => {
      const { entities } = await around(['poland'], 1, { asOf: '2025-06-01' });
      expect(entities).toEqual(['0 poland', '1 backing', '1 mandate', '1 summit', '1 troops']);
      const known = await around(['force'], 1, { knownOn: DAY_1 });
      expect(known.entities).not.toContain('1 russia');
      expect((await around(['force'], 1)).entities).toContain('1 russia');
    });

    it('grows by steps', async () => {
      const { entities } = await around(['minister'], 2, { asOf: '2025-01-05' });
      expect(entities).toEqual(['0 minister', '1 france', '1 party', '2 alliance', '2 force', '2 summit']);
      expect((await around(['minister'], 0)).entities).toEqual(['0 minister']);
    });

    it('says what each entity is', async () => {
      const { entities } = await graph.neighbourhood({ ids: ['summit', 'mandate'], depth: 1, limit: 100 });
      expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
        ['mandate', 'condition'],
        ['summit', 'event'],
        ['force', 'issue'],
        ['france', 'actor'],
        ['poland', 'actor'],
        ['troops', 'issue'],
      ]);
    });

    it('is cut at the limit, with ties between what is left', async () => {
      const found = await around(['poland'], 1, { limit: 3, asOf: '2025-01-16' });
      expect(found).toMatchObject({ entities: ['0 poland', '1 alliance', '1 backing'], truncated: true });
      expect(found.ties).toEqual(['poland MEMBER_OF alliance', 'poland DEPENDS_ON backing (poland.troops.2025-01-15)']);
    });

    it('is empty around nothing', async () => {
      expect(await around(['nobody', 'atlantis', 'st-1'], 2)).toEqual({ entities: [], ties: [], truncated: false });
    });
  });
}
