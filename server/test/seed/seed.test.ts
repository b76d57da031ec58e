import { describe, expect, it } from 'vitest';
import { listCopiedRuns } from './copied-words.ts';
import { readTable } from './readme-tables.ts';
import { readReadme, readSeed } from './seed-files.ts';
import { describeWithShared, readShared, readSharedRows } from './shared-data.ts';

const ARTICLE = 'seed-article.txt';
const ROWS = 'data/coalition-2025-facts.csv';
const texts = () => [...readSeed(), { name: 'README.md', text: readReadme() }].map(({ text }) => String(text));

describeWithShared('the seed beside the report', [ARTICLE], () => {
  it('copies no eight words in a row', () => {
    for (const text of texts()) expect(listCopiedRuns(text, readShared(ARTICLE), 8)).toEqual([]);
  });

  it('speaks of every paragraph', () => {
    const [_notice, ...paragraphs] = readShared(ARTICLE)
      .trim()
      .split(/\n\s*\n/);
    const spokenOf = new Set(readTable(readReadme(), 'The report of April 2025').map(({ cells }) => Number(cells[1])));
    expect([...spokenOf].sort((a, b) => a - b)).toEqual(paragraphs.map((_, at) => at + 1));
  });
});

describeWithShared('the seed beside the table of facts', [ROWS], () => {
  const judged = () =>
    new Map(readTable(readReadme(), 'The coalition of 2025').map((row) => [row.cells[0] ?? '', row]));
  const rows = () => readSharedRows(ROWS).map(({ id = '', reliability = '', ...row }) => ({ id, reliability, ...row }));

  it('accounts for every row, and for no other', () => {
    expect([...judged().keys()]).toEqual(rows().map(({ id }) => id));
  });

  it('leaves out the rows rated low, says so, and uses all others', () => {
    for (const { id, reliability } of rows()) {
      const { cells = [], ids = [] } = judged().get(id) ?? {};
      expect([id, cells[1]?.startsWith('left out: '), ids.length === 0]).toEqual([
        id,
        reliability === 'low',
        reliability === 'low',
      ]);
    }
  });

  it('names no statement of a row rated low', () => {
    const low = rows().filter(({ reliability }) => reliability === 'low');
    for (const { id } of low) for (const text of texts()) expect(text).not.toContain(`${id.toLowerCase()}-`);
  });

  it('copies no eight words in a row', () => {
    const facts = readSharedRows(ROWS).map(({ fact = '' }) => fact);
    for (const text of texts()) expect(facts.flatMap((fact) => listCopiedRuns(text, fact, 8))).toEqual([]);
  });
});

describe('what finds copied words', () => {
  it('sees a run through case and punctuation, and only where it is long enough', () => {
    expect(listCopiedRuns('So: “One, two – THREE!”', 'one two three four', 3)).toEqual(['one two three']);
    expect(listCopiedRuns('one two four', 'one two three four', 3)).toEqual([]);
  });
});
