import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '@stancegraph/store';
import { expect, it } from 'vitest';
import { importBundles } from '../src/intake/import-bundles.ts';
import { seedBundles } from './api/seeded.ts';
import { testServer } from './api/test-server.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

it('the README’s first question has the answer that stands there', async () => {
  const body = /-d '(\{"query":[\s\S]*?\})'\n/.exec(README)?.[1] ?? '';
  const answer = /<!-- answer:russia -->\n```json\n([\s\S]*?)```/.exec(README)?.[1] ?? '';
  const graph = await openEmbedded({ path: null });
  await importBundles(graph, seedBundles(), { clock: () => new Date('2026-02-01T00:00:00Z') });
  const response = await testServer(graph).post(body.replace(/\n\s*/g, ' '));
  await graph.close();
  expect(JSON.parse(answer)).toEqual(await response.json());
});
