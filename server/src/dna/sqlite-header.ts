import { DnaError, damaged } from './dna-error.ts';

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;
const SMALLEST_PAGE = 512;
/** Of 512 random bytes about 221 differ; of text or a table far fewer. */
const RANDOM_FROM = 200;

/** Whether these bytes call themselves SQLite. */
export function hasSqliteHeader(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, MAGIC.length)) === MAGIC;
}

/**
 * Tells what a file is before SQLite sees it. Format: https://www.sqlite.org/fileformat.html
 * @throws {DnaError} NOT_SQLITE, ENCRYPTED, DNA_VERSION for the XML files of DNA 1, DAMAGED where the end is missing
 */
export function checkSqliteHeader(bytes: Uint8Array): void {
  if (!hasSqliteHeader(bytes)) throw toForeign(bytes);
  if (bytes.byteLength < HEADER_BYTES) throw cutOff(bytes.byteLength, HEADER_BYTES);
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  // 1 stands for 65536, which two bytes cannot hold.
  const pageSize = header.getUint16(16) === 1 ? 65536 : header.getUint16(16);
  // The number of pages counts only where it was written with the newest change.
  const isCountValid = header.getUint32(24) === header.getUint32(92);
  const expected = isCountValid ? header.getUint32(28) * pageSize : pageSize;
  if (bytes.byteLength < expected) throw cutOff(bytes.byteLength, expected);
}

/** Whether newer changes may stand in a `-wal` file beside it. Only of bytes that `checkSqliteHeader` accepts. */
export function hasWriteAheadLog(bytes: Uint8Array): boolean {
  return bytes[18] === 2 || bytes[19] === 2;
}

function toForeign(bytes: Uint8Array): DnaError {
  const remedy = 'give the .dna file that DNA 3 saves';
  if (bytes.byteLength === 0) return new DnaError('NOT_SQLITE', 'the file is empty', remedy);
  if (/^(\u00ef\u00bb\u00bf)?\s*<\?xml/.test(latin1(bytes.subarray(0, 100)))) {
    return new DnaError(
      'DNA_VERSION',
      'the file is XML, as DNA 1 saved it',
      'import it into DNA 2 and then into DNA 3',
    );
  }
  if (looksEncrypted(bytes)) {
    const message = 'the file looks like an encrypted database';
    return new DnaError('ENCRYPTED', message, 'decrypt it first with the tool that encrypted it');
  }
  return new DnaError('NOT_SQLITE', 'the file is no SQLite database, as those of DNA are', remedy);
}

/** Whole pages of noise: what SQLCipher and its kin leave to be seen. */
function looksEncrypted(bytes: Uint8Array): boolean {
  if (bytes.byteLength % SMALLEST_PAGE !== 0) return false;
  return new Set(bytes.subarray(0, SMALLEST_PAGE)).size >= RANDOM_FROM;
}

function cutOff(size: number, expected: number): DnaError {
  return damaged(`the file is cut off: it has ${size} of its ${expected} bytes`);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
