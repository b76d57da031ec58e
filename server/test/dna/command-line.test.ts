import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../command-line/run-command.ts';
import { runHere } from '../command-line/run-here.ts';
import { SMALL_WORLD } from '../intake/small-world.ts';
import { inventDna } from './invented-dna.ts';
import { describeWithSample, readSample, SAMPLE_FILE } from './sample-dna.ts';

let folder: string;
const file = (name: string) => join(folder, name);
const start = (...args: string[]) => runCommand(args, { STANCEGRAPH_DATA: file('data') });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stancegraph-dna-'));
  writeFileSync(file('world.yaml'), SMALL_WORLD);
  const statements = [{ organization: 'Acme', concept: 'Tax it', intensity: 5 }];
  writeFileSync(file('debate.dna'), await inventDna({ statements }));
  writeFileSync(file('debate.sqlite'), await inventDna({ version: '2.0 beta 25' }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeWithSample('import of DNA’s sample', () => {
  test('says what came over and what stayed behind; a second time nothing changes', async () => {
    const first = await start('import', SAMPLE_FILE, file('world.yaml'));
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toMatch(/^created: 18 actors, 8 issues, .* 42 statements/);
    expect(first.err).toContain('40 statements, 7 organisations, 7 persons, 6 concepts, 7 documents');
    expect(first.err).toContain('not carried over: author of documents, 7');
    const second = await start('import', SAMPLE_FILE, '--json');
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(second.out)).toMatchObject({
      created: { statement: 0 },
      changed: { statement: 0 },
      unchanged: { statement: 40 },
      databases: [{ name: SAMPLE_FILE, summary: { version: '3.0.7', carried: { statements: 40 } } }],
    });
  });

  test('cut off beside a file that is no database: both are named, exit code 1', async () => {
    writeFileSync(file('cut.dna'), readSample().subarray(0, 200_000));
    writeFileSync(file('text.dna'), SMALL_WORLD);
    const { code, out, err } = await start('import', file('cut.dna'), file('text.dna'), file('world.yaml'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/cut\.dna:1:1: the file is cut off: it has 200000 of its 352256 bytes; .+/),
      expect.stringMatching(/text\.dna:1:1: the file is no SQLite database, as those of DNA are; .+/),
      '2 problems; nothing was written',
      '',
    ]);
  });
});

test('a database is known by its first bytes, whatever its name', async () => {
  const { code, err } = await runHere('validate', file('debate.sqlite'));
  expect(code).toBe(1);
  expect(err).toMatch(
    /debate\.sqlite:1:1: the database was made by DNA 2\.0 beta 25; .* create a new database in DNA 3/,
  );
});

test('options say how it is read; wrong ones are wrong usage', async () => {
  const options = ['--dna-qualifier', 'intensity', '--dna-prefix', ''];
  const valid = await runHere('validate', file('debate.dna'), ...options, '--dna-scale', '-5..5');
  expect(valid).toMatchObject({ code: 0, out: 'valid: 4 records in 1 file\n' });
  expect(valid.err).toContain('-5 means full opposition, 5 full support');
  const unsaid = await runHere('validate', file('debate.dna'), ...options);
  expect(unsaid).toMatchObject({ code: 1, err: expect.stringContaining('shows no scale; say it with --dna-scale') });
  for (const wrong of [
    ['--dna-scale', '3'],
    ['--dna-scale', '3..3'],
    ['--dna-position', 'pro=YES'],
    ['--dna-kind', 'NGO'],
    ['--dna-actors', 'both'],
  ]) {
    expect(await runHere('validate', file('debate.dna'), ...wrong)).toMatchObject({ code: 2, out: '' });
  }
});
