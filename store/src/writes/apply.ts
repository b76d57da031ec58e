import type { Run } from '../engine.ts';
import { ConcurrentChange } from '../errors.ts';
import type { ChangeSet, GraphState } from '../port.ts';
import { lockMeta, writeMeta } from '../queries/meta.ts';
import { readState } from '../reads/state.ts';
import { checkReferences, createRecordLinks, createRecordNodes, createTies } from './create.ts';
import { layOut } from './laid-out.ts';
import { metByReferences } from './met-by-references.ts';
import { noteChange } from './note-change.ts';
import { updateRecords } from './update.ts';

/**
 * The work of one transaction. It may run again after its commit went through unanswered: `change` names it, so that
 * it is seen to be there and not applied twice.
 */
export async function apply(run: Run, changes: ChangeSet, change: string): Promise<GraphState> {
  await run(lockMeta(change));
  const { lastChange, ...before } = await readState(run);
  if (lastChange === change) return before;
  if (before.sequence !== changes.basedOn) {
    throw new ConcurrentChange(
      `The graph is at ${before.sequence}, the change set was computed at ${changes.basedOn}.`,
    );
  }
  const created = layOut(changes.create);
  const updated = layOut(changes.update);
  await createRecordNodes(run, created);
  await createRecordLinks(run, created);
  await createTies(run, created);
  await updateRecords(run, updated);
  await checkReferences(
    run,
    metByReferences([...(changes.create.condition ?? []), ...(changes.update.condition ?? [])]),
  );
  const after = { revision: changes.revision, sequence: before.sequence + 1, recordedAt: changes.recordedAt };
  await noteChange(run, changes, before);
  await run(writeMeta(change, after));
  return after;
}
