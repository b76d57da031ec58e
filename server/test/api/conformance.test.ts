import { openEmbedded } from '@stancegraph/store';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from './test-server.ts';

let server: TestServer;
let close: () => Promise<void>;
beforeAll(async () => {
  const graph = await openEmbedded({ path: null });
  server = testServer(graph);
  close = () => graph.close();
});
afterAll(() => close());

/** GraphQL over HTTP, the whole of the specification's own audit. */
describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: 'http://localhost/graphql',
    fetchFn: (url: string, init: RequestInit = {}) =>
      // A page's GET must carry a header that no form and no image can send.
      server.app.request(url, { ...init, headers: { ...init.headers, 'x-graphql-yoga-csrf': '1' } }),
  });
  for (const audit of audits) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
    });
  }
});
