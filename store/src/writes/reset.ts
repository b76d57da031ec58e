import { EMPTY_REVISION } from '../empty-revision.ts';
import type { Run } from '../engine.ts';
import type { GraphState } from '../port.ts';
import { hideEverything, lockMeta, writeMeta } from '../queries/meta.ts';
import { readState } from '../reads/state.ts';

/**
 * The work of one transaction; `change` names it, as in `apply`. It hides everything: to delete it too would take memory
 * in proportion to all ties.
 */
export async function reset(run: Run, change: string): Promise<GraphState> {
  await run(lockMeta(change));
  const { lastChange, ...before } = await readState(run);
  if (lastChange === change) return before;
  for (const query of hideEverything) await run(query);
  const after = { revision: EMPTY_REVISION, sequence: before.sequence + 1, recordedAt: null };
  await run(writeMeta(change, after));
  return after;
}
