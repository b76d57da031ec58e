import { openEmbedded } from '@stancegraph/store';
import { expect, test } from 'vitest';
import { testServer } from './test-server.ts';

test('metrics tell how long requests took, by part and status, and where the graph stands', async () => {
  const graph = await openEmbedded({ path: null });
  const { app, post } = testServer(graph);
  await post({ query: '{ __typename }' });
  await app.request('/picture/network.svg?window=never');
  await app.request('/nowhere/at/all');
  const lines = async () => (await (await app.request('/metrics')).text()).split('\n');
  expect(await lines()).toEqual(
    expect.arrayContaining([
      'stancegraph_request_seconds_count{part="graphql",status="200"} 1',
      'stancegraph_request_seconds_count{part="picture",status="400"} 1',
      'stancegraph_request_seconds_count{part="page",status="404"} 1',
      'stancegraph_graph_up 1',
      'stancegraph_graph_sequence 0',
    ]),
  );
  await graph.close();
  expect(await lines()).toContain('stancegraph_graph_up 0');
});
