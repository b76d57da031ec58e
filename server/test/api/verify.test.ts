import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORRECTION, WORLD } from './corrected-world.ts';
import { HOSTILE_NAMES, hostileServer } from './hostile-world.ts';
import { recordedOn, serversWith } from './seeded.ts';
import type { TestServer } from './test-server.ts';

const DAY = 'asOf=2025-06-01';
let before: TestServer;
let after: TestServer;
let hostile: TestServer;
let close: () => Promise<unknown>;
beforeAll(async () => {
  const first = recordedOn('2025-11-24', WORLD);
  const worlds = [
    await serversWith([first]),
    await serversWith([first, recordedOn('2025-11-25', CORRECTION)]),
    await hostileServer(),
  ] as const;
  const [one, two] = [worlds[0].servers[0], worlds[1].servers[0]];
  if (!one || !two) throw new Error('there is no engine');
  [before, after, hostile] = [one.server, two.server, worlds[2].server];
  close = () => Promise.all(worlds.map((world) => world.close()));
});
afterAll(() => close());

const linkIn = async (server: TestServer, query: string, picture = 'network') => {
  const svg = await (await server.app.request(`/picture/${picture}.svg?${query}`)).text();
  return /<a href="http:\/\/localhost([^"]*)"/u.exec(svg)?.[1]?.replaceAll('&amp;', '&') ?? '';
};
const verify = async (server: TestServer, path: string) => (await server.app.request(path)).json();

describe('a picture of yesterday', () => {
  it('is equal while nothing has changed', async () => {
    expect(await verify(before, await linkIn(before, DAY))).toMatchObject({
      verdict: 'EQUAL',
      pictured: null,
      drift: null,
    });
  });

  it('has drifted once a stance has changed, and the stance is named down to the sentence', async () => {
    const answer = await verify(after, await linkIn(before, DAY));
    expect(answer).toMatchObject({
      verdict: 'DRIFTED',
      message: '1 stance changed since 2025-11-24.',
      pictured: '2025-11-24T00:00:00.000Z',
    });
    const source = {
      id: 'correction',
      title: 'Later report',
      publisher: 'Daily',
      publishedOn: null,
      url: 'https://daily.example/1',
    };
    expect(answer.drift).toEqual({
      stances: {
        total: 1,
        rows: [
          {
            actor: { id: 'italy', name: '<b>Italy</b>' },
            issue: { id: 'force', name: 'A force' },
            kinds: ['MOVED'],
            from: 'SUPPORT',
            to: 'OPPOSE',
            validFrom: '2025-01-01',
            learnedAt: '2025-11-25T00:00:00.000Z',
            statements: [
              { id: 'italy-otherwise', date: '2025-01-01', text: 'italy said so.', locator: 'page 2', source },
            ],
            because: [],
            corrections: [{ id: 'italy.force.2025-01-01', reason: 'misread', retractedAt: '2025-11-25T00:00:00.000Z' }],
          },
        ],
      },
      conditions: { total: 0, rows: [] },
      statements: { total: 0, rows: [] },
    });
  });

  it('over time has drifted by what changed in any of its slices', async () => {
    const link = await linkIn(before, `${DAY}&from=2024-12-01&to=2025-05-01&step=MONTH`, 'timeline');
    expect(link).toContain('&from=2024-12-01&to=2025-05-01&step=MONTH&');
    expect(await verify(before, link)).toMatchObject({ verdict: 'EQUAL' });
    const answer = await verify(after, link);
    expect(answer).toMatchObject({ verdict: 'DRIFTED', message: '1 stance changed since 2025-11-24.' });
    expect(answer.drift.stances.rows).toMatchObject([{ actor: { id: 'italy' }, from: 'SUPPORT', to: 'OPPOSE' }]);
    const ofStatements = `${DAY}&basis=STATEMENTS&from=2024-12-01&to=2025-05-01&step=MONTH`;
    const drifted = await verify(after, await linkIn(before, ofStatements, 'timeline'));
    expect(drifted).toMatchObject({ verdict: 'DRIFTED', message: '1 statement changed since 2025-11-24.' });
    const earlier = await linkIn(before, `${DAY}&from=2024-01-01&to=2024-12-01&step=MONTH`, 'timeline');
    expect(await verify(after, earlier)).toMatchObject({ verdict: 'EQUAL' });
  });

  it('is found in the history by its hash alone', async () => {
    const link = new URL(await linkIn(before, DAY), 'http://localhost');
    const answer = await verify(after, `/verify?${DAY}&hash=${link.searchParams.get('hash')?.toUpperCase()}`);
    expect(answer).toMatchObject({ verdict: 'DRIFTED', pictured: '2025-11-24T00:00:00.000Z' });
  });

  it('does not drift when it is frozen, or when what changed is not in it', async () => {
    for (const query of [`${DAY}&knownOn=2025-11-24T12:00:00Z`, `${DAY}&topics=other`, `${DAY}&actors=france`]) {
      expect(await verify(after, await linkIn(before, query)), query).toMatchObject({ verdict: 'EQUAL' });
    }
  });

  it('of statements has drifted by the statement that came', async () => {
    const answer = await verify(after, await linkIn(before, `${DAY}&basis=STATEMENTS&issues=force`));
    expect(answer).toMatchObject({ verdict: 'DRIFTED', message: '1 statement changed since 2025-11-24.' });
    expect(answer.drift.statements.rows).toMatchObject([
      { change: 'ADDED', actor: { id: 'italy' }, position: 'OPPOSE', statement: { source: { title: 'Later report' } } },
    ]);
  });
});

describe('what is no picture of this graph', () => {
  it('is neither equal nor drifted', async () => {
    const path = `/verify?${DAY}&hash=${'0'.repeat(64)}`;
    expect(await verify(after, path)).toMatchObject({ verdict: 'UNKNOWN_HASH', drift: null });
    const older = await verify(after, `${path}&version=0.0.1`);
    expect(older).toMatchObject({ verdict: 'DIFFERENT_VERSION', message: expect.stringContaining('0.0.1') });
  });

  it.each([
    ['', 400, 'hash'],
    [`hash=${'0'.repeat(63)}`, 400, 'hash'],
    [`hash=${'0'.repeat(64)}&recordedAt=yesterday`, 400, 'recordedAt'],
    [`hash=${'0'.repeat(64)}&version=<script>`, 400, 'version'],
    [`hash=${'0'.repeat(64)}&issues=atlantis`, 404, 'issues'],
    [`hash=${'0'.repeat(64)}&colour=red`, 400, 'colour'],
    [`hash=${'0'.repeat(64)}&step=HOUR`, 400, 'step'],
  ])('"%s" is refused', async (query, status, parameter) => {
    const response = await after.app.request(`/verify?${query}`);
    expect([response.status, (await response.json()).parameter]).toEqual([status, parameter]);
  });
});

describe('the page for people', () => {
  const html = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

  it('says the same, every name as text', async () => {
    const response = await after.app.request(await linkIn(before, DAY), html);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    expect(page).toContain('<h1>Drifted</h1>');
    expect(page).toContain('&lt;b&gt;Italy&lt;/b&gt; on “A force”: supports → opposes, since 2025-01-01');
    expect(page).toContain('<a href="https://daily.example/1"');
  });

  it('takes hostile names for text', async () => {
    const empty = await linkIn(hostile, 'asOf=2026-01-01&knownOn=2020-01-01T00:00:00Z');
    const path = `${empty.replace(/&knownOn=[^&]*/u, '').replace(/&recordedAt=.*/u, '')}&recordedAt=2020-01-01T00:00:00Z`;
    const page = await (await hostile.app.request(path, html)).text();
    expect(page).toContain(`${HOSTILE_NAMES.length} stances changed since 2020-01-01.`);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<img/iu);
  });

  it('says what is wrong', async () => {
    const response = await after.app.request('/verify?hash=<b>', html);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('&lt;b&gt;')]);
  });
});
