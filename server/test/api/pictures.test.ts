import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from './test-server.ts';
import { twinServers } from './twin-servers.ts';

let seed: TestServer;
let twin: TestServer;
let hostile: TestServer;
let close: () => Promise<unknown>;
beforeAll(async () => {
  ({ seed, twin, hostile, close } = await twinServers());
});
afterAll(() => close());

const APRIL = 'issues=allied-force&asOf=2025-04-10';
const PICTURES = ['network', 'matrix', 'timeline'];

async function svgOf(path: string, server = seed): Promise<string> {
  const response = await server.app.request(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  return response.text();
}
async function pngOf(path: string, server = seed): Promise<Buffer> {
  const response = await server.app.request(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
  return Buffer.from(await response.arrayBuffer());
}
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the picture of a network', () => {
  it('says of what, of which day, from what, in sight and for who does not see it', async () => {
    const svg = await svgOf(`/picture/network.svg?${APRIL}`);
    for (const text of ['An allied force in Ukraine', 'As of 10 April 2025', 'Leans to support (5)', 'Denmark']) {
      expect(svg).toContain(`>${text}<`);
    }
    const file = await (await seed.app.request(`/export/network.json?${APRIL}`)).json();
    const { hash, graphRevision, version } = file.reproducibility;
    expect(svg).toContain(
      `>Stancegraph ${version} · method CORRECTED · graph ${graphRevision.slice(0, 12)} · result ${hash.slice(0, 12)}<`,
    );
    expect(/<metadata>(.*)<\/metadata>/u.exec(svg)?.[1]).toContain(hash);
    expect(/<desc>(.*?)<\/desc>/u.exec(svg)?.[1]).toMatch(
      /A network of 12 actors .* Opposes: Russia, United States\./u,
    );
  });

  it('is laid out as asked: other places, named in its metadata, of the same answer', async () => {
    const metadata = async (more: string) =>
      JSON.parse(
        /<metadata>(.*)<\/metadata>/u
          .exec(await svgOf(`/picture/network.svg?${APRIL}${more}`))?.[1]
          ?.replaceAll('&quot;', '"') ?? '',
      );
    const [force, columns] = [await metadata(''), await metadata('&layout=POSITIONS')];
    expect([force.layout, columns]).toEqual(['FORCE', { ...force, layout: 'POSITIONS' }]);
    const { nodes } = await (await seed.app.request(`/export/network.json?${APRIL}&layout=POSITIONS`)).json();
    const xOf = (id: string) => nodes.find((node: { id: string }) => node.id === id).point.x;
    expect(xOf('denmark')).toBeLessThan(xOf('russia'));
    const checked = await seed.app.request(`/verify?${APRIL}&hash=${force.hash}&layout=CIRCLE`);
    expect((await checked.json()).verdict).toBe('EQUAL');
    const framed = await (await seed.app.request(`/embed/network?${APRIL}&layout=CIRCLE`)).text();
    expect(framed).toContain(' layout="CIRCLE"');
    const refused = await seed.app.request(`/picture/network.svg?${APRIL}&layout=TREE`);
    expect([refused.status, (await refused.json()).remedy]).toEqual([400, 'give FORCE, CIRCLE, CONCENTRIC, POSITIONS']);
  });

  it('gathers by an organisation, names both sides and stays the same answer', async () => {
    const coalition = 'groupBy=coalition-of-the-willing';
    const [plain, svg] = [
      await svgOf(`/picture/network.svg?${APRIL}`),
      await svgOf(`/picture/network.svg?${APRIL}&${coalition}`),
    ];
    expect(svg).toMatch(/>Coalition of the [Ww]illing \(\d+\)<.*>Not in Coalition of the [Ww]illing \(\d+\)</su);
    const hashOf = (text: string) => /result [0-9a-f]{12}/u.exec(text)?.[0];
    expect(hashOf(svg)).toBe(hashOf(plain));
    const file = await (await seed.app.request(`/export/network.json?${APRIL}&${coalition}`)).json();
    expect(file.groups.map(({ key }: { key: string }) => key)).toEqual(['coalition-of-the-willing', '-']);
    const refused = await Promise.all(
      ['groupBy=france', 'groupBy=TREE', 'groupBy=TYPE&nodes=ISSUES'].map(async (wrong) => {
        const response = await seed.app.request(`/picture/network.svg?${APRIL}&${wrong}`);
        return (await response.json()).code;
      }),
    );
    expect(refused).toEqual(['NOT_FOUND', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });

  it('draws a group as one node where it is asked to, and stays the same answer', async () => {
    const coalition = `${APRIL}&groupBy=coalition-of-the-willing`;
    const [open, closed] = [
      await svgOf(`/picture/network.svg?${coalition}`),
      await svgOf(`/picture/network.svg?${coalition}&collapsed=coalition-of-the-willing,no-such-group`),
    ];
    const has = (svg: string) => ['France', 'Poland'].map((name) => svg.includes(`<title>${name}</title>`));
    expect([has(open), has(closed)]).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(closed).toContain('A network of 8 actors');
    const refused = await seed.app.request(`/picture/network.svg?${coalition}&collapsed=a,,b`);
    expect([refused.status, (await refused.json()).parameter]).toEqual([400, 'collapsed']);
    const unread = await seed.app.request(`/picture/matrix.svg?${APRIL}&collapsed=1`);
    expect(unread.status).toBe(400);
  });

  it('has every node at the place that the API gives', async () => {
    const svg = await svgOf(`/picture/network.svg?${APRIL}`);
    const file = await (await seed.app.request(`/export/network.json?${APRIL}`)).json();
    const at = file.nodes.find(({ id }: { id: string }) => id === 'france').point;
    const [x, y] = [at.x, at.y].map((value) => Math.round(value * 14 * 100) / 100);
    expect(svg).toContain(`<title>France</title><circle cx="${x}" cy="${y}"`);
  });

  it('says what is assumed, and what it leaves out', async () => {
    const svg = await svgOf(`/picture/network.svg?${APRIL}&assume=un-mandate:MET&level=SELF&minWeight=0.5`);
    expect(svg).toContain('each actor by itself · ties of at least 0.5 · assuming “A UN mandate exists” met');
  });

  it('shows issues as such', async () => {
    const svg = await svgOf('/picture/network.svg?nodes=ISSUES&asOf=2025-04-10');
    expect(svg).toMatch(/>Group 1, \d+ issues</u);
    expect(svg).toMatch(/>Issue \(\d+\)</u);
  });
});

describe('the picture over time', () => {
  it('has a slice for each step, said in words, and is refused for what is no span', async () => {
    const span = 'from=2025-03-01&to=2025-06-02&step=MONTH';
    const svg = await svgOf(`/picture/timeline.svg?issues=allied-force&${span}`);
    expect(svg).toContain('<title>1 Apr 2025: Agree ');
    expect(svg).toContain('From 1 Mar 2025 to 1 Jun 2025');
    expect(/<desc>(.*?)<\/desc>/u.exec(svg)?.[1]).toMatch(/A chart of 4 slices\. 1 Mar 2025: .*Supports: \d+/u);
    for (const [query, detail] of [
      ['from=2025-06-01&to=2025-03-01', 'ends before it starts'],
      ['from=1990-01-01&step=DAY', 'too many slices'],
      ['from=yesterday', 'YYYY-MM-DD'],
      ['step=HOUR', 'DAY, WEEK, MONTH, YEAR'],
      ['nodes=ISSUES', 'a timeline is of ACTORS'],
    ]) {
      const refused = await seed.app.request(`/picture/timeline.svg?${query}`);
      expect([400, 422]).toContain(refused.status);
      expect((await refused.json()).detail).toContain(detail);
    }
  });
});

describe.each(PICTURES)('every %s', (name) => {
  it('is the same bytes on every server that holds the same graph', async () => {
    const path = `/picture/${name}.png?${APRIL}`;
    const [one, other] = [await pngOf(path), await pngOf(path, twin)];
    expect(one.equals(other)).toBe(true);
    // Without a font all text is missing, and the file is a fraction of this.
    expect(one.length).toBeGreaterThan(60_000);
    expect(one.toString('utf8')).toContain('Description\0');
    expect(one.toString('utf8')).toContain('graphRevision');
  });

  it('comes in the size and colours asked for', async () => {
    expect(sizeOf(await pngOf(`/picture/${name}.png?${APRIL}&width=600&height=315&scale=2`))).toEqual([1200, 630]);
    const svg = await svgOf(`/picture/${name}.svg?${APRIL}&theme=dark&width=500`);
    expect(svg).toMatch(/ width="500" height="[\d.]+" role="img"/u);
    expect(svg).toContain('fill="#14171c"');
  });

  it('is shown by pages elsewhere and not sent twice', async () => {
    const first = await seed.app.request(`/picture/${name}.svg?${APRIL}`);
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(first.headers.get('content-disposition')).toBe(`inline; filename="${name}-allied-force-2025-04-10.svg"`);
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await seed.app.request(`/picture/${name}.svg?${APRIL}`, { headers })).status).toBe(304);
    expect((await seed.app.request(`/picture/${name}.svg?${APRIL}&theme=dark`, { headers })).status).toBe(200);
  });

  it('shows hostile names as text, in bounds', async () => {
    const svg = await svgOf(`/picture/${name}.svg?issues=issue`, hostile);
    const document = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    }).parseFromString(svg, 'image/svg+xml');
    const names = new Set([...document.getElementsByTagName('*')].map(({ nodeName }) => nodeName));
    for (const foreign of ['script', 'img', 'style', 'foreignObject', 'image']) expect(names).not.toContain(foreign);
    const links = [...document.getElementsByTagName('a')].map((link) => link.getAttribute('href'));
    const check = expect.stringMatching(/^http:\/\/localhost\/verify\?issues=issue&asOf=.*&hash=[0-9a-f]{64}&/u);
    expect(links).toEqual([check]);
    const shown = [...document.getElementsByTagName('text')].map(({ textContent }) => textContent ?? '');
    expect(Math.max(...shown.map((text) => text.length))).toBeLessThan(100);
    expect(shown.join('')).not.toMatch(/[\u202A-\u202E\u200B\uFEFF]|\p{Mn}{4}/u);
    expect(shown.join('')).toContain('<script>alert(1)');
    const [width] = sizeOf(await pngOf(`/picture/${name}.png?scale=1`, hostile));
    expect(width).toBeLessThan(1500);
  });

  it.each([
    ['svg?theme=neon', 400, 'theme', 'light, dark, print'],
    ['svg?width=99999', 400, 'width', '100 to 4000'],
    ['svg?width=', 400, 'width', '100 to 4000'],
    ['svg?height=1e9', 400, 'height', '100 to 4000'],
    ['svg?scale=2', 400, 'scale', 'leave it out'],
    ['png?scale=NaN', 400, 'scale', '0.5 to 4'],
    ['png?width=4000&height=4000&scale=4', 422, undefined, 'give scale=1'],
    ['png?issues=atlantis', 404, 'issues', 'search'],
  ])('%s is refused with what would be right', async (query, status, parameter, remedy) => {
    const response = await seed.app.request(`/picture/${name}.${query}`);
    const problem = await response.json();
    expect([response.status, problem.parameter]).toEqual([status, parameter]);
    expect(problem.detail).toContain(remedy);
  });
});
