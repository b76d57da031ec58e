import { expect, it } from 'vitest';
import { type Embedding, embedSnippets } from './embed-snippets.ts';

const ADDRESS = {
  issues: ['allied-force', 'own-troops'],
  asOf: '2025-04-10',
  selected: 'russia',
  view: 'matrix',
} as const;
const PICTURED = {
  pictured: { hash: 'a'.repeat(64), recordedAt: '2026-01-31T00:00:00.000Z' },
  kind: 'checked' as Embedding,
  at: new Date('2026-02-01T12:00:00Z'),
};
const SHOWN = { origin: 'https://graph.example', title: 'Who said "no" & why', ...PICTURED };
const snippets = embedSnippets({ ...ADDRESS, issues: [...ADDRESS.issues] }, SHOWN);

it('gives the element with the attributes of the address, and the picture where scripts do not run', () => {
  expect(snippets.script).toBe(`<script type="module" src="https://graph.example/widget.js"></script>
<stance-network issues="allied-force,own-troops" as-of="2025-04-10" hash="${'a'.repeat(64)}" recorded-at="2026-01-31T00:00:00.000Z">
  <a href="https://graph.example/?issues=allied-force,own-troops&amp;asOf=2025-04-10"><img src="https://graph.example/picture/network.svg?issues=allied-force,own-troops&amp;asOf=2025-04-10" alt="Who said &quot;no&quot; &amp; why" width="100%"></a>
</stance-network>`);
});

it('gives the picture of the view on screen', () => {
  const pictureOf = (address: object) => embedSnippets(address, { ...SHOWN, kind: 'live' }).picture;
  const size = 'width=1200&height=800';
  expect(pictureOf({})).toBe(`https://graph.example/picture/network.png?${size}`);
  expect(pictureOf({ collapsed: ['1'] })).toBe(`https://graph.example/picture/network.png?collapsed=1&${size}`);
  expect(pictureOf({ view: 'matrix' })).toBe(`https://graph.example/picture/matrix.png?${size}`);
  expect(pictureOf({ view: 'time', from: '2025-02-01', step: 'WEEK', asOf: '2025-04-10' })).toBe(
    `https://graph.example/picture/timeline.png?asOf=2025-04-10&from=2025-02-01&step=WEEK&${size}`,
  );
});

it('draws groups as one node wherever it is a picture, and asks for their actors', () => {
  const { script, frame, oembed, picture, graphql, python } = embedSnippets(
    { issues: ['allied-force'], asOf: '2025-04-10', groupBy: 'nato', collapsed: ['nato', '-'] },
    { ...SHOWN, kind: 'live' },
  );
  const query = 'issues=allied-force&asOf=2025-04-10&groupBy=nato&collapsed=nato,-';
  const html = query.replaceAll('&', '&amp;');
  expect(script).toContain('group-by="nato" collapsed="nato,-">');
  for (const path of ['/?', '/picture/network.svg?']) expect(script).toContain(`"https://graph.example${path}${html}"`);
  expect(frame).toContain(`"https://graph.example/embed/network?${html}"`);
  expect(new URL(oembed).searchParams.get('url')).toBe(`https://graph.example/?${query}`);
  expect(picture).toContain(`?${query}&`);
  for (const asked of [graphql, python]) expect(asked).not.toContain('collapsed');
});

it('leaves out what is only about the page', () => {
  for (const code of Object.values(snippets)) expect(code).not.toMatch(/selected|view=/);
});

it('gives addresses that hold what they carry', () => {
  expect(new URL(snippets.oembed).searchParams.get('url')).toBe(
    'https://graph.example/?issues=allied-force,own-troops&asOf=2025-04-10',
  );
  expect(new URL(snippets.picture).searchParams.get('issues')).toBe('allied-force,own-troops');
  expect(snippets.graphql).toContain('"asOf": "2025-04-10"');
  expect(snippets.python).toContain('network.csv?issues=allied-force,own-troops&asOf=2025-04-10&table=edges"');
});

it('keeps markup out of markup', () => {
  const { script, frame } = embedSnippets({ topics: ['"><script>'] }, { ...SHOWN, title: '"><script>' });
  expect(script.match(/<script/g)).toHaveLength(1);
  expect(frame).not.toContain('<script');
});

it('checks, freezes or lets change along what it gives', () => {
  const attributes = (kind: Embedding, address = {}) =>
    /<stance-network(.*)>/u.exec(embedSnippets(address, { ...SHOWN, kind }).script)?.[1];
  const check = ` hash="${'a'.repeat(64)}" recorded-at="2026-01-31T00:00:00.000Z"`;
  expect(attributes('live')).toBe('');
  expect(attributes('checked')).toBe(` as-of="2026-02-01"${check}`);
  expect(attributes('frozen')).toBe(` as-of="2026-02-01" known-on="2026-02-01T12:00:00.000Z"${check}`);
  const known = { asOf: '2025-04-10', knownOn: '2025-05-01T00:00:00Z' };
  expect(attributes('frozen', known)).toContain(' as-of="2025-04-10" known-on="2025-05-01T00:00:00Z"');
  expect(embedSnippets({}, SHOWN).frame).toContain(
    `/embed/network?asOf=2026-02-01&amp;hash=${'a'.repeat(64)}&amp;recordedAt=2026-01-31T00:00:00.000Z"`,
  );
});
