import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_NAMES, hostileServer } from './hostile-world.ts';
import { type SeededServers, seededServers } from './seeded.ts';
import { type TestServer, testServer } from './test-server.ts';

let seeded: SeededServers;
let server: TestServer;
let hostile: Awaited<ReturnType<typeof hostileServer>>;
beforeAll(async () => {
  seeded = await seededServers();
  const [first] = seeded.servers;
  if (!first) throw new Error('there is no engine');
  server = first.server;
  hostile = await hostileServer();
});
afterAll(() => Promise.all([seeded.close(), hostile.close()]));

const APRIL = 'issues=allied-force&asOf=2025-04-10';
const ask = (parameters: Record<string, string>, from = server) =>
  from.app.request(`/oembed?${new URLSearchParams(parameters)}`);
const OURS = `http://localhost/?${APRIL}`;

describe('oEmbed', () => {
  it('answers rich JSON with all that a consumer needs', async () => {
    const response = await ask({ url: OURS });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    const answer = await response.json();
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'An allied force in Ukraine, as of 2025-04-10',
      provider_name: 'Stancegraph',
      provider_url: 'http://localhost',
      width: 800,
      height: 640,
      thumbnail_width: 600,
      thumbnail_height: 400,
    });
    expect(answer.html).toMatch(/^<iframe .*><\/iframe>$/);
    expect(answer.html).toContain('src="http://localhost/embed/network?issues=allied-force&amp;asOf=2025-04-10"');
    expect(answer.html).toContain('width="800" height="640"');
  });

  it('keeps the groups that the address draws as one node', async () => {
    const url = `${OURS}&groupBy=nato&collapsed=nato,-`;
    const { html, thumbnail_url: thumbnail } = await (await ask({ url })).json();
    expect(html).toContain(`embed/network?${APRIL.replace('&', '&amp;')}&amp;groupBy=nato&amp;collapsed=nato,-"`);
    expect(thumbnail).toContain(`${APRIL}&groupBy=nato&collapsed=nato,-&`);
    expect((await ask({ url: `${OURS}&collapsed=a/b` })).status).toBe(404);
  });

  it('answers the same in XML, escaped twice', async () => {
    const response = await ask({ url: OURS, format: 'xml' });
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    const root = new DOMParser().parseFromString(await response.text(), 'application/xml').documentElement;
    const fields = Object.fromEntries([...(root?.childNodes ?? [])].map((node) => [node.nodeName, node.textContent]));
    const json = await (await ask({ url: OURS })).json();
    expect(root?.nodeName).toBe('oembed');
    expect(fields).toEqual(Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])));
  });

  it.each([
    [{ maxwidth: '500' }, { width: 500, height: 640, thumbnail_width: 500 }],
    [{ maxheight: '300' }, { width: 800, height: 300, thumbnail_height: 300 }],
    [
      { maxwidth: '99999', maxheight: '99999' },
      { width: 800, height: 640 },
    ],
    [
      { maxwidth: '60', maxheight: '1' },
      { width: 60, height: 1, thumbnail_url: undefined, thumbnail_width: undefined },
    ],
  ])('is no larger than asked for: %o', async (most, expected) => {
    const answer = await (await ask({ url: OURS, ...most })).json();
    for (const [name, value] of Object.entries(expected)) expect(answer[name]).toBe(value);
    expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
  });

  it.each([
    'https://elsewhere.example/?issues=allied-force',
    'http://localhost:81/?issues=allied-force',
    'http://localhost/nothing/here',
    'http://localhost/?issues=no-such-issue',
    'http://localhost/?asOf=yesterday',
    'javascript:alert(1)',
    'no address',
    'file:///etc/passwd',
  ])('answers 404 for %s', async (url) => {
    expect((await ask({ url })).status).toBe(404);
  });

  it('answers 501 for a format it does not have, 400 for what is no request', async () => {
    expect((await ask({ url: OURS, format: 'yaml' })).status).toBe(501);
    expect((await ask({ url: OURS, format: 'constructor' })).status).toBe(501);
    expect((await ask({})).status).toBe(400);
    for (const maxwidth of ['0', '-5', 'wide', '1.5', '']) {
      expect((await ask({ url: OURS, maxwidth })).status).toBe(400);
    }
  });

  it('takes every address of ours, whatever else the page’s address says, and consumers’ own parameters', async () => {
    for (const path of ['/', '/embed/network', '/picture/network.svg', '/picture/network.png']) {
      const url = `http://localhost${path}?${APRIL}&selected=russia&view=matrix&utm_source=mail`;
      const answer = await (await ask({ url, callback: 'x' })).json();
      expect(answer.html).toContain(`src="http://localhost/embed/network?${APRIL.replace('&', '&amp;')}"`);
    }
  });

  it('names the origin that others know', async () => {
    const behind = testServer(seeded.servers[0]?.graph ?? fail(), { publicOrigin: 'https://graph.example' });
    const answer = await (await ask({ url: `https://graph.example/?${APRIL}` }, behind)).json();
    expect(answer.html).toContain('src="https://graph.example/embed/network?');
    expect((await ask({ url: OURS }, behind)).status).toBe(404);
  });

  it('escapes what somebody gave as a title', async () => {
    const url = 'http://localhost/?issues=issue&asOf=2025-06-01';
    const answer = await (await ask({ url }, hostile.server)).json();
    expect(answer.title).toContain('<script>');
    expect(answer.html).not.toMatch(/<script|<img|"&gt;<|onerror=a[^l]/);
    expect(answer.html.match(/</g)).toHaveLength(2);
    const xml = await (await ask({ url, format: 'xml' }, hostile.server)).text();
    expect(xml).not.toMatch(/<script|<img/);
    expect(new DOMParser().parseFromString(xml, 'application/xml').documentElement?.childNodes).toHaveLength(12);
  });
});

describe('the frame page', () => {
  const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? '';

  it('runs nothing inline, and only our own pages may hold it', async () => {
    const response = await server.app.request(`/embed/network?${APRIL}`);
    expect(response.status).toBe(200);
    expect(policyOf(response)).toContain("frame-ancestors 'self'");
    expect(policyOf(response)).not.toContain('unsafe');
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(policyOf(await server.app.request('/'))).toContain("frame-ancestors 'none'");
  });

  it('may be held by those who are listed', async () => {
    const open = testServer(seeded.servers[0]?.graph ?? fail(), {
      frameAncestors: ["'self'", 'https://briefing.example'],
    });
    const response = await open.app.request(`/embed/network?${APRIL}`);
    expect(policyOf(response)).toContain("frame-ancestors 'self' https://briefing.example");
  });

  it('holds the answer, as the export gives it', async () => {
    const text = await (await server.app.request(`/embed/network?${APRIL}&theme=dark`)).text();
    const [, json = ''] = text.match(/<script type="application\/json">([\s\S]*?)<\/script>/) ?? [];
    expect(JSON.parse(json)).toEqual(await (await server.app.request(`/export/network.json?${APRIL}`)).json());
    expect(text).toContain('<stance-network height="fill" issues="allied-force" as-of="2025-04-10" theme="dark">');
  });

  it('draws the groups of its address as one node, and holds their actors', async () => {
    const query = `${APRIL}&groupBy=nato&collapsed=nato,-`;
    const text = await (await server.app.request(`/embed/network?${query}`)).text();
    expect(text).toContain('as-of="2025-04-10" group-by="nato" collapsed="nato,-">');
    for (const path of ['', 'picture/network.svg'])
      expect(text).toContain(`="../${path}?${query.replaceAll('&', '&amp;')}"`);
    const [, json = ''] = text.match(/<script type="application\/json">([\s\S]*?)<\/script>/) ?? [];
    const exported = await server.app.request(`/export/network.json?${APRIL}&groupBy=nato`);
    expect(JSON.parse(json)).toEqual(await exported.json());
    expect((await server.app.request(`/embed/network?${APRIL}&collapsed=a/b`)).status).toBe(400);
  });

  it('keeps names out of the markup', async () => {
    const text = await (await hostile.server.app.request('/embed/network?issues=issue&asOf=2025-06-01')).text();
    expect(text.match(/<script/g)).toHaveLength(3);
    expect(text.match(/<img/g)).toHaveLength(1);
    const [, json = ''] = text.match(/<script type="application\/json">([\s\S]*?)<\/script>/) ?? [];
    const names = JSON.parse(json).nodes.map(({ name }: { name: string }) => name);
    expect(new Set(names)).toEqual(new Set(HOSTILE_NAMES));
  });

  it.each([
    ['issues=no-such-issue', 404],
    ['issues=%3Cscript%3Ealert(1)%3C/script%3E', 404],
    ['asOf=yesterday', 400],
    ['theme=url(javascript:alert(1))', 400],
    ['hash=%22%3E%3Cb%3E', 400],
    [`issues=${'a,'.repeat(101)}a`, 400],
  ])('says in words what is wrong with %.40s', async (query, status) => {
    const response = await server.app.request(`/embed/network?${query}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^text\/html;/);
    expect(policyOf(response)).toContain("frame-ancestors 'self'");
    expect(await response.text()).not.toMatch(/<script|<b>/);
  });
});

describe('reads from other origins', () => {
  const reading = (from: TestServer, origin: string) =>
    from.app.request(`/export/network.json?${APRIL}`, { headers: { origin } });
  const allowed = (response: Response) => response.headers.get('access-control-allow-origin');

  it('are for those who are listed, or for all, never with credentials', async () => {
    const graph = seeded.servers[0]?.graph ?? fail();
    expect(allowed(await reading(server, 'https://evil.example'))).toBeNull();
    const some = testServer(graph, { origins: ['https://briefing.example'] });
    expect(allowed(await reading(some, 'https://briefing.example'))).toBe('https://briefing.example');
    expect(allowed(await reading(some, 'https://evil.example'))).toBeNull();
    const all = testServer(graph, { origins: ['*'] });
    const response = await reading(all, 'null');
    expect(allowed(response)).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    const query = await all.post({ query: '{ graph { revision } }' }, { origin: 'null' });
    expect(['*', 'null']).toContain(allowed(query));
    expect(query.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

function fail(): never {
  throw new Error('there is no engine');
}
