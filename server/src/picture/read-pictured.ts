import * as z from 'zod';
import type { Pictured } from '../verify/verify-query.ts';
import { textsOf } from './png-text.ts';

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const UNIT = z.enum(['DAY', 'WEEK', 'MONTH', 'YEAR']);
const PICTURED = z.object({
  parameters: z.string(),
  version: z.string(),
  hash: z.string(),
  recordedAt: z.string().nullish(),
  series: z.object({ from: z.string(), to: z.string(), unit: UNIT }).optional(),
});

/** What a picture says of itself, from an SVG's `<metadata>` or a PNG's `Source`; undefined where it says nothing of ours. */
export function readPictured(file: Uint8Array): Pictured | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const isPng = bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE);
  const text = isPng ? textsOf(bytes).get('Source') : metadataOf(bytes.toString('utf8'));
  if (text === undefined) return undefined;
  try {
    const pictured = PICTURED.parse(JSON.parse(text));
    JSON.parse(pictured.parameters);
    return { ...pictured, recordedAt: pictured.recordedAt ?? null };
  } catch {
    return undefined;
  }
}

function metadataOf(svg: string): string | undefined {
  const start = svg.indexOf('<metadata>');
  const end = svg.indexOf('</metadata>', start);
  if (start < 0 || end < 0) return undefined;
  return svg
    .slice(start + '<metadata>'.length, end)
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,5}));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code === undefined) return ENTITIES[name] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
