import type { Engine } from '../engine.ts';
import { countDone } from '../writes/run-all.ts';
import { deletePending } from './queries.ts';

/** Records deleted in one transaction. */
const AT_ONCE = 10_000;
/** What hangs on others first: at the end of it nothing is left that many hang on. */
const LABELS = ['Statement', 'Stance', 'StatusEntry', 'Entity'] as const;

/** Takes away in batches what no read sees: what is pending or was emptied, but for what is under the mark to keep. */
export async function sweep(engine: Engine, keep: string | null): Promise<void> {
  for (const label of LABELS) {
    const query = deletePending(label, keep, AT_ONCE);
    while ((await engine.write(query.name, (run) => countDone(run, query))) > 0);
  }
}
