import { crc32 } from 'node:zlib';

const SIGNATURE = 8;
/** Signature and header chunk, after which other chunks may come. */
const AFTER_HEADER = SIGNATURE + 25;
/** Of each chunk beside its data: length, type, checksum. */
const [LENGTH, TYPE, CHECK] = [4, 4, 4];
/** After the keyword: its end, not compressed, by no method, in no language, under no other keyword. */
const PLAIN = '\0\0\0\0\0';

/** A PNG with texts inside: one iTXt chunk each, UTF-8, not compressed (PNG specification, 11.3.3.4). */
export function withText(png: Uint8Array, texts: Record<string, string>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk('iTXt', `${keyword}${PLAIN}${text}`));
  return new Uint8Array(Buffer.concat([png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)]));
}

/** The texts that `withText` puts in, by keyword; what is cut short has none after the cut. */
export function textsOf(png: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = SIGNATURE; at + LENGTH + TYPE <= png.length; ) {
    const data = at + LENGTH + TYPE;
    const end = data + png.readUInt32BE(at);
    if (end > png.length) break;
    if (png.toString('latin1', at + LENGTH, data) === 'iTXt') {
      const text = png.toString('utf8', data, end);
      const split = text.indexOf(PLAIN);
      if (split > 0) texts.set(text.slice(0, split), text.slice(split + PLAIN.length));
    }
    at = end + CHECK;
  }
  return texts;
}

function chunk(type: string, data: string): Buffer {
  const body = Buffer.from(type + data, 'utf8');
  const [length, check] = [Buffer.alloc(LENGTH), Buffer.alloc(CHECK)];
  length.writeUInt32BE(body.length - type.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
