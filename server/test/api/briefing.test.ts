import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordedOn, serversWith } from './seeded.ts';
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

const APRIL = 'issues=allied-force&asOf=2025-04-10&compareTo=2025-03-02';

async function textOf(path: string, server = seed): Promise<string> {
  const response = await server.app.request(path);
  expect([response.status, path]).toEqual([200, path]);
  return response.text();
}
async function docxOf(query: string, server = seed): Promise<Uint8Array> {
  const response = await server.app.request(`/briefing.docx?${query}`);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}
function parsed(xml: string | undefined) {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(xml ?? '', 'application/xml');
}
const partsOf = (docx: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));

describe('a briefing', () => {
  it('tells who is in, who is out, who would move, what changed, and which source says so', async () => {
    const text = await textOf(`/briefing.md?${APRIL}`);
    for (const sentence of [
      '# Briefing: An allied force in Ukraine\n\n10 April 2025, compared with 2 March 2025',
      'Of 12 actors with a recorded position on 10 April 2025, 10 support or lean towards it and 2 oppose or lean against it.',
      'Against, or leaning so: Russia and United States.',
      'Russia would move to neutrality if “A UN mandate exists” (not met).',
      '- **Lithuania** has a recorded position now: leaning towards support.',
      '- London summit on Ukraine, 2 March 2025, London.',
      '- **United States** opposes; no recorded condition would change that.',
      'Only one statement stands behind: ',
    ])
      expect(text).toContain(sentence);
    expect(text).toMatch(
      /\[\^\d+\]: Gitanas Nausėda, 21 March 2025: .* LB\.ua, 21 March 2025\. Reliability B, usually reliable; credibility 2, probably true; inferred\. \[https.*\]\(<https:\/\/lb\.ua\/.*>\)/u,
    );
  });

  it('gives each statement one number, in the order of the text, and leaves none of them open', async () => {
    const text = await textOf(`/briefing.md?${APRIL}`);
    const references = [...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => Number(number));
    const defined = [...text.matchAll(/^\[\^(\d+)\]: (.*)$/gmu)];
    const inOrder = [...new Set(references)];
    expect(inOrder).toEqual(inOrder.map((_, at) => at + 1));
    expect(defined.map(([, number]) => Number(number))).toEqual(inOrder);
    expect(new Set(defined.map(([, , note]) => note)).size).toBe(defined.length);
  });

  it('says what it was asked and what came out, to be checked', async () => {
    const { reproducibility } = await (
      await seed.app.request('/export/network.json?issues=allied-force&asOf=2025-04-10')
    ).json();
    const text = await textOf('/briefing.md?issues=allied-force&asOf=2025-04-10');
    expect(text).toContain(`- Result (SHA-256): ${reproducibility.hash}`);
    expect(text).toContain(
      `(<http://localhost/verify?issues=allied-force&asOf=2025-04-10&hash=${reproducibility.hash}`,
    );
    expect(text).not.toContain('What changed');
  });

  it('never says more than is recorded', async () => {
    const text = await textOf('/briefing.md?issues=allied-force&asOf=2020-01-01&compareTo=2019-01-01');
    expect(text).toContain('no position is recorded. That is a lack of records, not of opinions.');
    expect(text).toContain('Silence is no evidence that nobody moved.');
    const given = 'un-mandate:MET,spain~allied-force:SUPPORT';
    const assumed = await textOf(`/briefing.md?issues=allied-force&asOf=2025-04-10&assume=${given}`);
    expect(assumed).toContain('- **Spain** (assumed; no position of its own is recorded).');
    expect(assumed).toContain(
      'This is not how things stand: it is assumed that “A UN mandate exists” is met and Spain supports',
    );
    expect(assumed).toContain('Recorded by itself as opposition; here because “A UN mandate exists” (met).');
  });

  it('names a move only under the fewest conditions that cause it', async () => {
    const text = await textOf('/briefing.md?issues=own-troops&asOf=2026-01-10');
    const moves = text.split('\n').filter((line) => line.startsWith('- If ') && line.includes('Sweden to leaning'));
    expect(moves).toEqual([expect.stringMatching(/^- If “A peace deal is in place” \(not met\): Sweden to/u)]);
  });

  it('has the same footnotes as HTML, with anchors both ways, and runs nothing', async () => {
    const response = await seed.app.request(`/briefing?${APRIL}`);
    const page = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'none'");
    expect(policy).not.toContain('unsafe');
    for (const [, id] of page.matchAll(/href="#([\w-]+)"/gu)) expect(page.split(`id="${id}"`)).toHaveLength(2);
    const notes = page.match(/<li id="note-\d+">/gu);
    expect(notes).toHaveLength((await textOf(`/briefing.md?${APRIL}`)).match(/^\[\^\d+\]: /gmu)?.length ?? 0);
  });

  it('is not made twice for who has it', async () => {
    for (const path of ['/briefing', '/briefing.md', '/briefing.docx']) {
      const first = await seed.app.request(`${path}?${APRIL}`);
      const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
      expect((await seed.app.request(`${path}?${APRIL}`, { headers })).status).toBe(304);
      const other = await seed.app.request(`${path}?${APRIL.replace('03-02', '03-03')}`, { headers });
      expect(other.status).toBe(200);
    }
  });

  it.each([
    ['issues=atlantis', 404, 'issues', 'search'],
    ['issues=allied-force&compareTo=yesterday', 400, 'compareTo', 'a day such as'],
    ['issues=allied-force&asOf=2025-04-10&compareTo=2025-05-01', 400, 'compareTo', 'earlier'],
    ['issues=allied-force&basis=STATEMENTS', 400, 'basis', 'leave it out'],
    ['issues=allied-force&excludeSources=april-2025-report', 400, 'excludeSources', 'leave it out'],
    ['asOf=2025-04-10', 422, undefined, 'name fewer'],
    [`issues=${'a,'.repeat(101)}a`, 400, 'issues', 'at most 100'],
  ])('is refused for %.60s, in every format alike', async (query, status, parameter, remedy) => {
    for (const path of ['/briefing', '/briefing.md', '/briefing.docx']) {
      const response = await seed.app.request(`${path}?${query}`);
      const problem = await response.json();
      expect([response.status, problem.parameter]).toEqual([status, parameter]);
      expect(problem.detail).toContain(remedy);
    }
  });
});

it('has room for so many, counts the others and says where they are', async () => {
  const actors = Array.from({ length: 30 }, (_, at) => `actor-${at}`);
  const said = { issue: 'issue', position: 'SUPPORT' };
  const bundle = {
    stancegraph: 1,
    actors: actors.map((id) => ({ id, type: 'COUNTRY', name: id })),
    issues: [{ id: 'issue', title: 'An issue', question: 'Should it be?' }],
    sources: [{ id: 'source', title: 'A source' }],
    statements: actors.map((actor) => ({
      ...said,
      id: `${actor}-said`,
      actor,
      date: '2025-01-01',
      kind: 'SAID',
      source: 'source',
      directness: 'OWN_WORDS',
    })),
    stances: actors.map((actor) => ({ ...said, actor, from: '2025-01-01', statements: [`${actor}-said`] })),
  };
  const many = await serversWith([recordedOn('2025-01-02', bundle)]);
  try {
    const text = await textOf(
      '/briefing.md?issues=issue&asOf=2025-02-01&compareTo=2024-01-01',
      many.servers[0]?.server,
    );
    expect(text).toContain('### In favour (30)');
    expect(text).toContain(
      '[and 10 more, in the explorer](<http://localhost/?issues=issue&asOf=2025-02-01&compareTo=2024-01-01>)',
    );
    expect(text.match(/has a recorded position now/gu)).toHaveLength(25);
    expect(text).toContain('[and 5 more, in the explorer]');
    const learned = await textOf(
      '/briefing.md?issues=issue&asOf=2025-02-01&compareKnownOn=2025-01-01T00:00:00Z',
      many.servers[0]?.server,
    );
    expect(learned).toContain('## What changed since 1 February 2025, as it was known on 1 January 2025 at 00:00 UTC');
    expect(learned.match(/This was learned since; it need not have changed in between\./gu)).toHaveLength(25);
  } finally {
    await many.close();
  }
});

describe('the Word document', () => {
  it('is the same bytes on every server that holds the same graph', async () => {
    const [one, other] = [await docxOf(APRIL), await docxOf(APRIL, twin)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('is whole: every part has a type, every reference an end, every footnote its text', async () => {
    const parts = partsOf(await docxOf(APRIL));
    const types = parsed(parts['[Content_Types].xml']);
    const typed = new Set([...types.getElementsByTagName('Override')].map((one) => one.getAttribute('PartName')));
    const defaults = new Set([...types.getElementsByTagName('Default')].map((one) => one.getAttribute('Extension')));
    for (const path of Object.keys(parts))
      expect(typed.has(`/${path}`) || defaults.has(path.split('.').at(-1) ?? '')).toBe(true);
    for (const name of ['document', 'footnotes']) {
      const links = parsed(parts[`word/_rels/${name}.xml.rels`]).getElementsByTagName('Relationship');
      const ids = [...links].map((one) => one.getAttribute('Id'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const link of links) {
        const target = link.getAttribute('Target') ?? '';
        if (link.getAttribute('TargetMode') === 'External') expect(target).toMatch(/^https?:/u);
        else expect(parts).toHaveProperty([`word/${target}`]);
      }
      for (const [, id] of parts[`word/${name}.xml`]?.matchAll(/ r:(?:id|embed)="([^"]+)"/gu) ?? [])
        expect(ids).toContain(id);
    }
    const body = parsed(parts['word/document.xml']);
    const used = [...body.getElementsByTagName('w:footnoteReference')].map((one) => Number(one.getAttribute('w:id')));
    const notes = [...parsed(parts['word/footnotes.xml']).getElementsByTagName('w:footnote')];
    expect(used).toEqual(used.map((_, at) => at + 1));
    expect(notes.map((one) => Number(one.getAttribute('w:id')))).toEqual([-1, 0, ...used]);
    const marked = new Set([...body.getElementsByTagName('w:bookmarkStart')].map((one) => one.getAttribute('w:name')));
    for (const [, name] of parts['word/document.xml']?.matchAll(/NOTEREF (\w+)/gu) ?? [])
      expect(marked).toContain(name);
    const styles = parts['word/styles.xml'] ?? '';
    for (const [, style] of parts['word/document.xml']?.matchAll(/w:[pr]Style w:val="(\w+)"/gu) ?? [])
      expect(styles).toContain(`w:styleId="${style}"`);
    expect(parts['word/document.xml']).toMatch(/descr="An allied force in Ukraine\. As of 10 April 2025\./u);
  });
});

describe('hostile names', () => {
  const QUERY = 'issues=issue&asOf=2025-06-01';

  it('are text in HTML', async () => {
    const page = await textOf(`/briefing?${QUERY}`, hostile);
    expect(page).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>/u);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.replaceAll(/<img [^>]+>|data:image[^"]+/gu, '')).not.toMatch(
      /[\u202A-\u202E\u200B\uFEFF]|\p{Mn}{4}|(nospaces){31}/u,
    );
    // What is written from right to left does not turn the sentence around.
    expect(page).toContain('\u2068עברית ועוד\u2069');
  });

  it('are text in Markdown', async () => {
    const text = await textOf(`/briefing.md?${QUERY}`, hostile);
    expect(text).not.toMatch(/(?<!\\)<(?!http:\/\/localhost)/u);
    expect(text).toContain('\\<script\\>alert(1)\\</script\\>');
  });

  it('are text in DOCX', async () => {
    const parts = partsOf(await docxOf(QUERY, hostile));
    for (const [path, xml] of Object.entries(parts).filter(([name]) => /xml$|rels$/u.test(name))) {
      const names = [...parsed(xml).getElementsByTagName('*')].map(({ nodeName }) => nodeName);
      expect([path, names.filter((name) => /^(script|img|text|svg|style)$/u.test(name))]).toEqual([path, []]);
    }
    const text = parsed(parts['word/document.xml']).documentElement?.textContent;
    expect(text).toContain('<script>alert(1)</script>');
  });
});
