import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SeededServers, seededServers } from './seeded.ts';

/** What the explorer gives to copy; its own tests keep the file as it is. */
const COPIED: { name: string; query: string; variables: object }[] = JSON.parse(
  readFileSync(new URL('../../../schema/test/copied-questions.json', import.meta.url), 'utf8'),
);

let seeded: SeededServers;
beforeAll(async () => {
  seeded = await seededServers();
});
afterAll(() => seeded.close());

it.each(COPIED)('the $name is answered as it was copied', async ({ query, variables }) => {
  for (const { server } of seeded.servers) {
    const { data, errors } = await (await server.post({ query, variables })).json();
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
  }
});
