import { openEmbedded } from '@stancegraph/store';
import { expect, test } from 'vitest';
import { importBundles } from '../../src/intake/import-bundles.ts';
import { graphql } from './graphql.ts';
import { seedBundles } from './seeded.ts';
import { testServer } from './test-server.ts';

const POSITIONS = graphql(`
  query ($ids: [ID!]) {
    coalitionNetwork(input: { asOf: "2025-04-10" }) { nodes(ids: $ids) { positions { value } } }
  }
`);

test('positions of all nodes count as rows: too many are refused, those of one node are not', async () => {
  const graph = await openEmbedded({ path: null });
  await importBundles(graph, seedBundles(), { clock: () => new Date('2026-02-01T00:00:00Z') });
  const server = testServer(graph, { limits: { rows: 20 } });
  const { errors } = await server.ask(POSITIONS);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COMPLEX', limit: 20 });
  const { coalitionNetwork } = await server.get(POSITIONS, { ids: ['russia'] });
  expect(coalitionNetwork.nodes.map(({ positions }) => positions.length)).toEqual([1]);
  await graph.close();
});
