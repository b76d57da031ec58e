import { truncateSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { VoteFiles } from '../../test/roll-calls/invented-votes.ts';
import { locateCells } from './locate-cells.ts';
import { openText, Unreadable } from './open-text.ts';
import { readCsv } from './read-csv.ts';

const disk = new VoteFiles();
afterAll(() => disk.remove());

async function rowsOf(path: string): Promise<[number, ...string[]][]> {
  const rows: [number, ...string[]][] = [];
  for await (const batch of readCsv(path)) for (const { line, cells } of batch.rows) rows.push([line, ...cells]);
  return rows;
}
const TWO_ROWS = [
  [1, 'a', 'b'],
  [2, '1', 'é'],
];

test.each([
  ['a byte order mark', '\uFEFFa,b\n1,é\n'],
  ['semicolons and CRLF', 'a;b\r\n1;é\r\n'],
  ['tabs, and no line break at the end', 'a\tb\n1\té'],
  ['quotes', '"a","b"\n"1","é"\n'],
])('%s', async (name, text) => {
  expect(await rowsOf(disk.write(`${name}.csv`, text))).toEqual(TWO_ROWS);
  expect(await rowsOf(disk.write(`${name}.csv.gz`, text))).toEqual(TWO_ROWS);
});

test('UTF-16, as spreadsheets save it', async () => {
  expect(await rowsOf(disk.write('utf-16.csv', Buffer.from('\uFEFFa,b\n1,é\n', 'utf16le')))).toEqual(TWO_ROWS);
});

test('lines are counted through cells with line breaks and blank lines', async () => {
  const path = disk.write('lines.csv', 'a,b\n"1\n2\r\n3",4\n\n5,6\n');
  expect((await rowsOf(path)).map(([line]) => line)).toEqual([1, 2, 6]);
});

test('a large file comes in more than one batch, every line once', async () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => `${at},"x, ""y"""`);
  let [batches, next] = [0, 0];
  for await (const { rows } of readCsv(disk.write('large.csv', lines.join('\n')))) {
    batches++;
    for (const { line, cells } of rows) {
      if (line !== next + 1 || cells[0] !== String(next) || cells[1] !== 'x, "y"') throw new Error(`line ${line}`);
      next++;
    }
  }
  expect(next).toBe(100_000);
  expect(batches).toBeGreaterThan(2);
});

test.each([
  ['EMPTY_FILE', () => disk.write('empty.csv', '')],
  ['BINARY', () => disk.write('binary.csv', 'a,\0\n')],
  ['ENCODING', () => disk.write('latin1.csv', Buffer.from('a,\xe9\n', 'latin1'))],
  ['OPEN_QUOTE', () => disk.write('open.csv', `a,b\n1,"${'no end\n'.repeat(1_500_000)}`)],
  ['BAD_GZIP', () => cutShort(disk.write('short.csv.gz', 'a,b\n'.repeat(10_000)))],
])('%s', async (code, write) => {
  const error = await rowsOf(write()).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Unreadable);
  expect(error).toMatchObject({ code });
});

function cutShort(path: string): string {
  truncateSync(path, 40);
  return path;
}

test('cells are found where they stand', async () => {
  const path = disk.write('cells.csv', 'a,b,c\r\n"x ""y"", z",2,"3\r\n4"\r\n,"",é\n');
  const at = [
    { line: 2, cell: 0 },
    { line: 2, cell: 1 },
    { line: 2, cell: 2 },
    { line: 4, cell: 0 },
    { line: 4, cell: 2 },
    { line: 4, cell: 3 },
  ];
  const places = await locateCells(openText(path), ',', at);
  expect([...places.values()].map(({ line, column }) => `${line}:${column}`)).toEqual([
    '2:1',
    '2:14',
    '2:16',
    '4:1',
    '4:5',
  ]);
});
