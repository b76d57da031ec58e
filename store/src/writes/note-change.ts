import type { Run } from '../engine.ts';
import type { ChangeSet, GraphState } from '../port.ts';
import { createChange, forgetChanges } from '../queries/changes.ts';

/** Changes that are remembered, and the most records of one that is; after others everything is read anew. */
const REMEMBERED = 100;
const MOST_RECORDS = 1000;

/** Notes which records a change wrote, so that whoever keeps the graph's records reads only those again. */
export async function noteChange(run: Run, { create, update }: ChangeSet, before: GraphState): Promise<void> {
  const sequence = before.sequence + 1;
  await run(forgetChanges(sequence - REMEMBERED));
  const records = [create, update].flatMap((byKind) => Object.values(byKind).flat());
  if (records.length <= MOST_RECORDS)
    await run(
      createChange(
        sequence,
        before.revision,
        records.map(({ id }) => id),
      ),
    );
}
