import { expect, test } from 'vitest';
import { inventDna } from '../../test/dna/invented-dna.ts';
import type { DnaEntity } from './dna-database.ts';
import { assignIds, prefixFrom } from './dna-ids.ts';
import { readDna } from './read-dna.ts';

async function idsOf(organizations: string[], prefix = 'd', titles = ['A debate']) {
  const statements = organizations.map((organization) => ({ organization, concept: 'Acme' }));
  const database = await readDna(await inventDna({ statements, documents: titles.map((title) => ({ title })) }));
  const ids = assignIds(database, prefix);
  const variable = database.statementTypes[0]?.variables.find(({ name }) => name === 'organization');
  const idOf = (name: string) => ids.ofEntity(variable?.entities.find(({ value }) => value === name) as DnaEntity);
  return { idOf, documents: database.documents.map(ids.ofDocument) };
}

test('of two names spelt alike the older keeps the bare id, whatever comes later', async () => {
  const { idOf } = await idsOf(['Acme', 'ACME', 'Öko', 'Oeko']);
  expect([idOf('Acme'), idOf('Öko')]).toEqual(['d.acme', 'd.oeko']);
  expect(idOf('ACME')).toMatch(/^d\.acme__\d+$/);
  const grown = await idsOf(['Acme', 'ACME', 'Öko', 'Oeko', 'acme.', 'Birch']);
  for (const name of ['Acme', 'ACME', 'Öko', 'Oeko']) expect(grown.idOf(name)).toBe(idOf(name));
});

test('documents have a space of their own, names without a Latin spelling DNA’s number', async () => {
  const { idOf, documents } = await idsOf(['A debate', '日本'], '', ['A debate', 'A debate', '']);
  expect(documents).toEqual(['document.a-debate', 'document.a-debate__2', 'document.document__3']);
  expect(idOf('A debate')).toBe('a-debate');
  expect(idOf('日本')).toMatch(/^name__\d+$/);
});

test('a name of another statement type has an id of its own', async () => {
  const then = [
    "INSERT INTO STATEMENTTYPES VALUES (2, 'Story')",
    "INSERT INTO VARIABLES VALUES (90, 'hero', 'short text', 2)",
    "INSERT INTO ENTITIES VALUES (900, 90, 'Acme', NULL)",
  ];
  const database = await readDna(await inventDna({ statements: [{ organization: 'Acme' }], then }));
  const ids = assignIds(database, 'd');
  const [hero] = database.statementTypes[1]?.variables[0]?.entities ?? [];
  expect(hero && ids.ofEntity(hero)).toBe('d.acme__900');
});

test('long names are cut between words', async () => {
  const name = 'National Association of Everything that has a Long Name, and More';
  expect((await idsOf([name])).idOf(name)).toBe('d.national-association-of-everything-that-has-a-long');
});

test('the prefix is the file’s name', () => {
  expect(['/a/b/My Debate.DNA', 'C:\\x\\Ärger.dna', '日本.dna', 'x'.repeat(99)].map(prefixFrom)).toEqual([
    'my-debate',
    'aerger',
    'dna',
    'x'.repeat(30),
  ]);
});
