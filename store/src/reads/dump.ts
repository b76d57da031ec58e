import type { Kind, Records } from '@stancegraph/analysis';
import { inBatches } from '../batches.ts';
import type { Run } from '../engine.ts';
import { object, texts } from '../kinds/decoders.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import type { KindSpec } from '../kinds/spec.ts';
import { allIds } from '../queries/dump.ts';
import { getRecords } from '../queries/get.ts';

const BATCH = 1000;
const idsRow = object({ ids: texts });

/** Ids first, then the records in batches by id: no engine needs an ordered index for that. */
export async function* dumpKind<K extends Kind>(kind: K, run: Run): AsyncIterable<{ kind: K; records: Records[K][] }> {
  const spec: KindSpec<K> = KIND_SPECS[kind];
  const [row] = await run(allIds(kind));
  const ids = idsRow(row, `ids of ${kind}`).ids.sort();
  for (const batch of inBatches(ids, BATCH)) {
    const rows = await run(getRecords(kind, batch, { everything: true }));
    const records = new Map(rows.map(({ row }) => spec.decode(row, kind)).map((record) => [record.id, record]));
    yield { kind, records: batch.flatMap((id) => records.get(id) ?? []) };
  }
}
