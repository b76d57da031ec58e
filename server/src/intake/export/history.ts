import { createHash } from 'node:crypto';
import { KINDS, type Kind, type Records } from '@stancegraph/analysis';
import { z } from 'zod';
import { canonicalJson } from '../../canonical-json.ts';

const instant = z.iso.datetime({ precision: 3 });
const record = z.looseObject({
  id: z.string().min(1).max(200),
  recordedAt: instant,
  retractedAt: instant.nullable(),
  retractReason: z.string().nullable(),
});

/** Everything a graph ever recorded, with its times; the checksum covers all of it. */
export const historyShape = z.strictObject({
  stancegraphHistory: z.literal(1),
  revision: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
  recordedAt: instant.nullable(),
  checksum: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
  records: z.strictObject(Object.fromEntries(KINDS.map((kind) => [kind, z.array(record)])) as HistoryLists),
});
type HistoryLists = { [K in Kind]: z.ZodArray<typeof record> };

export interface History {
  stancegraphHistory: 1;
  revision: string;
  recordedAt: string | null;
  checksum: string;
  records: { [K in Kind]: Records[K][] };
}

/** SHA-256 over the records' canonical JSON, record by record, so that a long history needs no second copy in memory. */
export function checksumOf(records: { [K in Kind]: readonly unknown[] }): string {
  const digest = createHash('sha256');
  for (const kind of KINDS) for (const item of records[kind]) digest.update(`${kind} ${canonicalJson(item)}\n`);
  return digest.digest('hex');
}
