import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The file cannot be read as text; `code` and `remedy` as in problems. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly code: 'ENCODING' | 'BINARY' | 'BAD_GZIP' | 'EMPTY_FILE' | 'OPEN_QUOTE';
  readonly remedy: string;
  readonly line: number;
  constructor(code: Unreadable['code'], message: string, remedy: string, line = 1) {
    super(message);
    this.code = code;
    this.remedy = remedy;
    this.line = line;
  }
}

/** Characters of one piece: what is held in memory at once. */
const PIECE = 256 * 1024;
const GZIP = [0x1f, 0x8b];
const UTF_16: Record<string, string> = { 'ff,fe': 'utf-16le', 'fe,ff': 'utf-16be' };

/**
 * A text file in pieces, gzip unpacked, whichever Unicode encoding its byte order mark names, UTF-8 without one. The
 * hash, where one is given, is of the bytes as they lie on disk.
 * @throws {Unreadable}
 */
export async function* openText(path: string, hash: Hash = createHash('sha256')): AsyncGenerator<string> {
  const [first, second] = await firstBytes(path);
  const raw = createReadStream(path).on('data', (bytes) => hash.update(bytes));
  const isPacked = first === GZIP[0] && second === GZIP[1];
  const bytes: Readable = isPacked ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (error) => bytes.destroy(error));
  let decoder: TextDecoder | undefined;
  let piece = '';
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      piece += decode(decoder, chunk);
      if (piece.length < PIECE) continue;
      yield checked(piece);
      piece = '';
    }
    piece += decoder ? decode(decoder) : '';
    if (piece !== '') yield checked(piece);
  } catch (error) {
    throw isPacked ? toGzipError(error) : error;
  } finally {
    bytes.destroy();
    raw.destroy();
  }
}

function encodingOf(chunk: Buffer): string {
  return UTF_16[[...chunk.subarray(0, 2)].map((byte) => byte.toString(16)).join(',')] ?? 'utf-8';
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new Unreadable('ENCODING', `the file is not valid ${decoder.encoding.toUpperCase()}`, 'save it as UTF-8');
  }
}

function checked(piece: string): string {
  if (piece.includes('\0')) {
    throw new Unreadable('BINARY', 'the file is binary, not text', 'roll calls are CSV files, plain or packed by gzip');
  }
  return piece;
}

function toGzipError(error: unknown): unknown {
  if (!(error instanceof Error) || !/^Z_|^ERR_/.test(String((error as NodeJS.ErrnoException).code))) return error;
  return new Unreadable('BAD_GZIP', 'the file is cut short or damaged', 'fetch it again');
}
