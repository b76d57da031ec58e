import { createCipheriv, createHash } from 'node:crypto';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { inventDna } from '../../test/dna/invented-dna.ts';
import { describeWithSample, readSample } from '../../test/dna/sample-dna.ts';
import { DnaError } from './dna-error.ts';
import { readDna } from './read-dna.ts';

async function failureOf(bytes: Uint8Array): Promise<DnaError> {
  const failure = await readDna(bytes).catch((error: unknown) => error);
  if (!(failure instanceof DnaError)) throw new Error('the file should have been refused', { cause: failure });
  return failure;
}

describeWithSample('DNA’s sample', () => {
  test('has its statements, names, documents and attributes', async () => {
    const { version, documents, statementTypes } = await readDna(readSample());
    expect(version).toBe('3.0.7');
    expect(documents).toHaveLength(7);
    expect(documents.every(({ text, date }) => text.length > 1000 && date > 0)).toBe(true);
    const [ofDna, ...others] = statementTypes;
    expect(ofDna?.statements).toHaveLength(40);
    expect(others.map(({ label, statements }) => [label, statements.length])).toEqual([
      ['NPF Story Element', 0],
      ['Annotation', 1],
    ]);
    const names = ofDna?.variables.map(({ name, dataType, entities }) => [name, dataType, entities.length]);
    // Each list of names has the empty one beside the 7 persons, 7 organisations, 6 concepts.
    expect(names).toEqual([
      ['person', 'short text', 8],
      ['organization', 'short text', 8],
      ['concept', 'short text', 7],
      ['agreement', 'boolean', 0],
    ]);
    const senate = ofDna?.variables[1]?.entities.find(({ value }) => value === 'Senate');
    expect(senate?.attributes).toEqual(new Map([['Type', 'Government']]));
  });

  test('is refused wherever it is cut off', async () => {
    const sample = readSample();
    for (const size of [1, 15, 16, 99, 100, 4096, 100_000, sample.length - 4096, sample.length - 1]) {
      const { code, remedy } = await failureOf(sample.subarray(0, size));
      expect([size, code]).toEqual([size, size < 16 ? 'NOT_SQLITE' : 'DAMAGED']);
      expect(remedy).not.toBe('');
    }
  });
});

test('values of every kind', async () => {
  const statement = { person: 'Ann', organization: 'Acme', concept: 'Tax it', agreement: 1 as const, intensity: -2 };
  const bytes = await inventDna({ statements: [{ ...statement, tone: 'sharp', remark: 'two\nlines' }] });
  const [type] = (await readDna(bytes)).statementTypes;
  const values = [...(type?.statements[0]?.values.values() ?? [])];
  expect(values.map((value) => (value.dataType === 'short text' ? value.entity.value : value))).toEqual([
    'Ann',
    'Acme',
    'Tax it',
    'sharp',
    { dataType: 'long text', text: 'two\nlines' },
    { dataType: 'integer', number: -2 },
    { dataType: 'boolean', isTrue: true },
  ]);
});

describe('other files are told apart', () => {
  test.each([
    ['an empty one', new Uint8Array(), 'NOT_SQLITE', /empty/],
    ['a text', Buffer.from('stancegraph: 1\n'), 'NOT_SQLITE', /no SQLite database/],
    ['the XML of DNA 1', Buffer.from('<?xml version="1.0"?>\n<discourse/>'), 'DNA_VERSION', /DNA 1/],
    ['zeros', new Uint8Array(4096), 'NOT_SQLITE', /no SQLite database/],
  ])('%s', async (_, bytes, code, message) => {
    const failure = await failureOf(bytes);
    expect(failure).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('an encrypted database', async () => {
    const cipher = createCipheriv('aes-256-ctr', createHash('sha256').update('key').digest(), Buffer.alloc(16));
    const failure = await failureOf(cipher.update(await inventDna()));
    expect(failure).toMatchObject({ code: 'ENCRYPTED', remedy: expect.stringContaining('decrypt') });
  });

  test('a database encrypted or broken after its header', async () => {
    const bytes = await inventDna();
    bytes.fill(0xa5, 100);
    expect(await failureOf(bytes)).toMatchObject({ code: 'DAMAGED' });
  });

  test('a database of something else', async () => {
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run('CREATE TABLE contacts(name TEXT)');
    const failure = await failureOf(database.export());
    database.close();
    expect(failure).toMatchObject({ code: 'NOT_DNA', message: expect.stringContaining('no table SETTINGS') });
  });

  test.each([
    ['DROP TABLE ENTITIES', /no table ENTITIES/],
    ['DROP TABLE ENTITIES; CREATE VIEW ENTITIES AS SELECT 1', /no table ENTITIES/],
    ['ALTER TABLE STATEMENTS DROP COLUMN Stop', /table STATEMENTS has no column Stop/],
  ])('after %s', async (sql, message) => {
    const failure = await failureOf(await inventDna({ then: [sql] }));
    expect(failure).toMatchObject({ code: 'NOT_DNA', message: expect.stringMatching(message) });
  });

  test.each([
    ['2.0 beta 25', /made by DNA 2\.0 beta 25/],
    ['4.0.0', /made by DNA 4\.0\.0/],
    [null, /does not say which DNA/],
  ])('version %s', async (version, message) => {
    const failure = await failureOf(await inventDna({ version }));
    expect(failure).toMatchObject({ code: 'DNA_VERSION', message: expect.stringMatching(message) });
  });
});

describe('what does not hang together is damaged', () => {
  const statements = [{ organization: 'Acme', concept: 'Tax it', agreement: 1 as const }];
  test.each([
    ['UPDATE STATEMENTS SET DocumentId = 9', /statement 1 stands in document 9/],
    ['DELETE FROM ENTITIES', /statement 1 names entity 1/],
    ['DELETE FROM VARIABLES WHERE ID = 4', /DATABOOLEAN has a value of statement 1 for variable 4/],
    ["UPDATE VARIABLES SET DataType = 'colour' WHERE ID = 1", /unknown data type "colour"/],
    ["UPDATE DOCUMENTS SET Date = 'yesterday'", /row 1 of DOCUMENTS has no whole number as its Date/],
    ["UPDATE ENTITIES SET Value = x'00ff' WHERE ID = 2", /row 2 of ENTITIES has no text as its Value/],
  ])('after %s', async (sql, message) => {
    const failure = await failureOf(await inventDna({ statements, then: [sql] }));
    expect(failure).toMatchObject({ code: 'DAMAGED', message: expect.stringMatching(message) });
  });
});

test('what a deleted statement left behind is not read', async () => {
  const statements = [{ organization: 'Acme', concept: 'Tax it', agreement: 1 as const }];
  const { statementTypes } = await readDna(await inventDna({ statements, then: ['DELETE FROM STATEMENTS'] }));
  expect(statementTypes[0]?.statements).toEqual([]);
});
