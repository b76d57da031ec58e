import type { Hash } from 'node:crypto';
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import Papa from 'papaparse';
import { openText, Unreadable } from './open-text.ts';

/** One record of a CSV file; cells are text, whatever they look like. */
export interface CsvRow {
  /** 1-based, where the record begins. */
  line: number;
  cells: string[];
  /** What is wrong with its quotes. */
  fault: string | null;
}

export interface CsvOptions {
  /** Left out: the one of `,` `;` tab `|` that fits. */
  delimiter?: string | undefined;
  hash?: Hash;
}

/** Characters of one record, beyond which a quote must have been left open. */
const LONGEST_RECORD = 4_000_000;
const DELIMITERS = [',', ';', '\t', '|'];

export interface CsvBatch {
  rows: CsvRow[];
  delimiter: string;
}

interface Parsed {
  data: string[][];
  errors: Papa.ParseError[];
  delimiter: string;
}

/**
 * The records of a CSV file in batches, as fast as they are taken and no faster: memory does not grow with the file.
 * Blank lines are left out.
 * @throws {Unreadable}
 */
export async function* readCsv(path: string, { delimiter, hash }: CsvOptions = {}): AsyncGenerator<CsvBatch> {
  const parsed = new PassThrough({ objectMode: true, highWaterMark: 1 });
  let line = 1;
  let [given, taken] = [0, 0];
  async function* paced(): AsyncGenerator<string> {
    for await (const piece of openText(path, hash)) {
      if (given - taken > LONGEST_RECORD) {
        throw new Unreadable('OPEN_QUOTE', 'a quote is opened here and never closed', 'close it, or double it', line);
      }
      if (parsed.writableNeedDrain) await once(parsed, 'drain');
      given += piece.length;
      yield piece;
    }
    if (given === 0) throw new Unreadable('EMPTY_FILE', 'the file is empty', 'its first line names the columns');
  }
  const source = Readable.from(paced(), { highWaterMark: 1 });
  Papa.parse<string[]>(source, {
    // The types of the library do not know that it may be asked for.
    delimiter: (delimiter ?? guessDelimiter) as string,
    chunk: ({ data, errors, meta }) => {
      taken = meta.cursor;
      parsed.write({ data, errors, delimiter: meta.delimiter } satisfies Parsed);
    },
    complete: () => parsed.end(),
    error: (error) => parsed.destroy(error),
  });
  try {
    for await (const { data, errors, delimiter } of parsed as AsyncIterable<Parsed>) {
      const faults = new Map(errors.filter(({ type }) => type === 'Quotes').map((error) => [error.row, error.message]));
      const rows: CsvRow[] = [];
      for (const [at, cells] of data.entries()) {
        const fault = faults.get(at) ?? null;
        if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells, fault });
        line += 1 + countBreaks(cells);
      }
      if (rows.length > 0) yield { rows, delimiter };
    }
  } finally {
    source.destroy();
    parsed.destroy();
  }
}

function countBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (/[\r\n]/.test(cell)) breaks += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
  return breaks;
}

/** The one that stands most often in the first line, outside quotes. */
function guessDelimiter(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
