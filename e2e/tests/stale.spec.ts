import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './host-page.ts';

const said = (id: string, actor: string, position: string, summary: string) => ({
  ...{ id, actor, position, summary },
  ...{ issue: 'force', date: '2025-01-01', kind: 'SAID', directness: 'OWN_WORDS', source: 'report' },
});
const held = (actor: string, position: string, statement: string) => ({
  ...{ actor, position, issue: 'force', from: '2025-01-01', statements: [statement] },
});
const WORLD = {
  stancegraph: 1,
  actors: ['France', 'Italy'].map((name) => ({ id: name.toLowerCase(), type: 'COUNTRY', name })),
  issues: [{ id: 'force', title: 'A force', question: 'Should there be one?' }],
  sources: [{ id: 'report', title: '<img src=x> Report', url: 'https://daily.example/1' }],
  statements: [said('st-1', 'france', 'SUPPORT', 'Yes.'), said('st-2', 'italy', 'SUPPORT', 'Yes.')],
  stances: [held('france', 'SUPPORT', 'st-1'), held('italy', 'SUPPORT', 'st-2')],
};
const CORRECTION = {
  stancegraph: 1,
  retract: [{ id: 'italy.force.2025-01-01', reason: 'misread' }],
  statements: [said('st-3', 'italy', 'OPPOSE', 'Rather not.')],
  stances: [held('italy', 'OPPOSE', 'st-3')],
};
const KEY = 'the key of this test';

/** A server of its own, because its graph is written to. */
async function start(folder: string): Promise<{ url: string; process: ChildProcess }> {
  writeFileSync(join(folder, 'world.yaml'), JSON.stringify(WORLD));
  const process_ = spawn(process.execPath, ['../server/dist/command-line/main.js', 'serve'], {
    env: {
      ...process.env,
      ...{ PORT: '0', LOG_LEVEL: 'error', STANCEGRAPH_KEY: KEY, STANCEGRAPH_ORIGINS: '*' },
      ...{ STANCEGRAPH_FRAME_ANCESTORS: 'http://127.0.0.1:*' },
      ...{ STANCEGRAPH_DATA: join(folder, 'graph'), STANCEGRAPH_SEED: folder },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      const found = /http:\/\/localhost:\d+/u.exec(String(chunk))?.[0];
      if (found) resolve(found);
    };
    process_.stdout?.on('data', read);
    process_.stderr?.on('data', read);
  });
  return { url, process: process_ };
}

test('once a stance has changed, what is checked says which, and what is frozen stays', async ({ host }, testInfo) => {
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-stale-'));
  const { url, process: serving } = await start(folder);
  try {
    const question = 'issues=force&asOf=2025-06-01';
    const { reproducibility } = await (await fetch(`${url}/export/network.json?${question}`)).json();
    const { hash, recordedAt } = reproducibility;
    const attributes = 'issues="force" as-of="2025-06-01"';
    const check = `hash="${hash}" recorded-at="${recordedAt}"`;
    const knownOn = new Date().toISOString();
    const learned = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
      body: JSON.stringify({
        query: 'mutation ($bundle: String!) { importBundle(bundle: $bundle) { __typename } }',
        variables: { bundle: JSON.stringify(CORRECTION) },
      }),
    });
    expect(await learned.json()).not.toHaveProperty('errors');

    const page = await host({
      head: `<script type="module" src="${url}/widget.js"></script>
<script>addEventListener('stance-stale', ({ target, detail }) => { (window.stale ??= []).push([target.id, detail]); });</script>`,
      body: `<stance-network id="checked" ${attributes} ${check}></stance-network>
<stance-network id="frozen" ${attributes} ${check} known-on="${knownOn}"></stance-network>
<iframe title="Framed" src="${url}/embed/network?${question}&hash=${hash}&recordedAt=${recordedAt}" width="800" height="700" sandbox="allow-scripts"></iframe>`,
    });
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(recordedAt));
    const checked = page.locator('#checked');
    const badge = checked.getByText(`1 stance changed since ${day}`);
    await expect(badge).toBeVisible();
    await badge.focus();
    await page.keyboard.press('Enter');
    await expect(
      checked.getByText(/^Italy, A force: Supports → Opposes, recorded on .*, “Rather not\.” –/u),
    ).toBeVisible();
    await expect(checked.getByRole('link', { name: '<img src=x> Report' })).toHaveAttribute(
      'href',
      'https://daily.example/1',
    );
    await page.screenshot({ path: testInfo.outputPath('stale.png'), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).include('#checked').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await expect(page.locator('#frozen').getByText('As pictured')).toBeVisible();
    const framed = page.frameLocator('iframe');
    await expect(framed.getByText(`1 stance changed since ${day}`)).toBeVisible();
    const italy = { actor: { id: 'italy', name: 'Italy' }, issue: { id: 'force', name: 'A force' } };
    const detail = { verdict: 'DRIFTED', since: recordedAt, changed: [{ ...italy, from: 'SUPPORT', to: 'OPPOSE' }] };
    expect(await page.evaluate(() => (window as unknown as { stale: unknown }).stale)).toEqual([['checked', detail]]);

    const all = await checked.getByRole('link', { name: 'All that changed' }).getAttribute('href');
    await page.goto(all ?? '');
    await expect(page.getByRole('heading', { name: 'Drifted' })).toBeVisible();
    await page.screenshot({ path: testInfo.outputPath('verify.png'), fullPage: true });
    const onPage = await new AxeBuilder({ page }).analyze();
    expect(onPage.violations.map(({ id }) => id)).toEqual([]);
  } finally {
    serving.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
