import { crc32 } from 'node:zlib';

/** Signature and header chunk, after which other chunks may come. */
const AFTER_HEADER = 8 + 25;

/** A PNG with texts inside: one iTXt chunk each, UTF-8, not compressed (PNG specification, 11.3.3.4). */
export function withText(png: Uint8Array, texts: Record<string, string>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk('iTXt', `${keyword}\0\0\0\0\0${text}`));
  return new Uint8Array(Buffer.concat([png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)]));
}

function chunk(type: string, data: string): Buffer {
  const body = Buffer.from(type + data, 'utf8');
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - type.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
