import { openEmbedded } from '@stancegraph/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from './test-server.ts';

let server: TestServer;
let open: TestServer;
let close: () => Promise<void>;
beforeAll(async () => {
  const graph = await openEmbedded({ path: null });
  server = testServer(graph);
  open = testServer(graph, { origins: ['https://briefing.example', 'https://review.example'] });
  close = () => graph.close();
});
afterAll(() => close());

const QUERY = { query: '{ graph { revision } }' };

describe('requests from elsewhere', () => {
  it('get no cross-origin answer by default', async () => {
    const response = await server.post(QUERY, { origin: 'https://evil.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('get one where their origin is configured, without credentials', async () => {
    const allowed = await open.post(QUERY, { origin: 'https://briefing.example' });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://briefing.example');
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    const other = await open.post(QUERY, { origin: 'https://evil.example' });
    expect(other.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
    'are refused as %s, which a form can send',
    async (contentType) => {
      const response = await server.app.request('/graphql', {
        method: 'POST',
        headers: { 'content-type': contentType },
        body: 'query=%7Bgraph%7Brevision%7D%7D',
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
    },
  );

  it('are refused as GET without the header that a link cannot send', async () => {
    const response = await server.app.request('/graphql?query=%7Bgraph%7Brevision%7D%7D');
    expect(response.status).toBe(403);
  });
});

describe('every answer', () => {
  it('forbids scripts that are not ours and frames around it', async () => {
    const response = await server.post(QUERY);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy.match(/script-src[^;]*/)?.[0]).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('of some length is compressed for who takes that, and caches are told', async () => {
    const query = '{ __schema { types { name description } } }';
    const packed = await server.post({ query }, { 'accept-encoding': 'gzip' });
    expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
    const plain = await open.post({ query }, { origin: 'https://briefing.example' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('vary')?.split(', ').sort()).toEqual(['Accept-Encoding', 'Origin']);
  });

  it('has a request id, in the header and in each error', async () => {
    const response = await server.post({ query: '{ nothing }' });
    const { errors } = await response.json();
    expect(errors[0].extensions.requestId).toBe(response.headers.get('x-request-id'));
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['bad JSON', '{"query":'],
    ['no query', '{}'],
    ['a number', '7'],
    ['NUL bytes', '{"query":"{ graph\\u0000 { revision } }"}'],
    ['a lone surrogate', '{"query":"{ actor(id: \\"\\ud800\\") { id } }"}'],
  ])('to %s is a clean one', async (_, body) => {
    const response = await server.post(body);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toMatch(/node_modules|at .*\.ts/);
  });
});

describe('the other addresses', () => {
  it('say that the process lives and can answer', async () => {
    expect((await server.app.request('/healthz')).status).toBe(200);
    const ready = await server.app.request('/readyz');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ status: 'ready', revision: '0'.repeat(64) });
  });

  it('say what is not there', async () => {
    const response = await server.app.request('/nothing/here');
    expect(response.status).toBe(404);
    expect((await response.json()).errors[0].extensions.code).toBe('NOT_FOUND');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/assets/../../../package.json'])(
    'serve nothing outside the page: %s',
    async (path) => {
      const response = await server.app.request(path);
      expect(await response.text()).not.toContain('workspaces');
    },
  );
});
