import type { Kind, Records } from '@stancegraph/analysis';
import { inBatches } from '../batches.ts';
import type { Run } from '../engine.ts';
import { ConcurrentChange } from '../errors.ts';
import { object, texts } from '../kinds/decoders.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import type { KindSpec } from '../kinds/spec.ts';
import type { ScanRequest } from '../port.ts';
import { getRecords } from '../queries/get.ts';
import { matchingIds } from '../queries/list.ts';

const BATCH = 1000;
const idsRow = object({ ids: texts });

/** Ids first, as `dumpKind` does: a page after a key would go through all rows again for each page. */
export async function* scanRecords<K extends Kind>(request: ScanRequest<K>, run: Run): AsyncIterable<Records[K][]> {
  const { kind, knownOn } = request;
  const spec: KindSpec<K> = KIND_SPECS[kind];
  const [row] = await run(matchingIds(request));
  const ids = idsRow(row, `ids of ${kind}`).ids.sort();
  for (const batch of inBatches(ids, BATCH)) {
    const rows = await run(getRecords(kind, batch, { knownOn, whole: true }));
    const records = new Map(rows.map(({ row }) => spec.decode(row, kind)).map((record) => [record.id, record]));
    if (records.size < batch.length) throw new ConcurrentChange('The graph was emptied while it was read: try again.');
    yield batch.flatMap((id) => records.get(id) ?? []);
  }
}
