import type { Run } from '../engine.ts';
import { ConcurrentChange, Inconsistent } from '../errors.ts';
import type { BulkCommit, GraphState } from '../port.ts';
import { lockMeta, writeMeta } from '../queries/meta.ts';
import { readState } from '../reads/state.ts';
import { countDone } from '../writes/run-all.ts';
import { pendingMark } from './pending.ts';
import { BULK_LABELS, createImport, publish } from './queries.ts';

/** The work of the one transaction that shows everything an import laid down; `change` names it, as in `apply`. */
export async function commitBulk(run: Run, id: string, commit: BulkCommit, change: string): Promise<GraphState> {
  await run(lockMeta(change));
  const { lastChange, ...before } = await readState(run);
  if (lastChange === change) return before;
  if (before.sequence !== commit.basedOn) {
    throw new ConcurrentChange(`The graph is at ${before.sequence}, the import was computed at ${commit.basedOn}.`);
  }
  const { revision, recordedAt, records } = commit;
  let published = 0;
  for (const label of Object.values(BULK_LABELS)) {
    published += await countDone(run, publish(label, pendingMark(id), recordedAt));
  }
  if (published !== records) {
    throw new Inconsistent(`The import laid ${published} records down and not ${records}: another one came between.`);
  }
  await run(createImport(id, records, recordedAt));
  const after = { revision, sequence: before.sequence + 1, recordedAt };
  await run(writeMeta(change, after));
  return after;
}
