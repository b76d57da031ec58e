import { EMPTY_REVISION } from '../empty-revision.ts';
import type { Run } from '../engine.ts';
import { checkFormat } from '../format.ts';
import { maybe, number, object, text } from '../kinds/decoders.ts';
import type { GraphState } from '../port.ts';
import { readMeta } from '../queries/meta.ts';

const meta = object({
  format: number,
  revision: maybe(text),
  sequence: number,
  recordedAt: maybe(text),
  lastChange: maybe(text),
});

/** The state, and the name of the change that made it. */
export async function readState(run: Run): Promise<GraphState & { lastChange: string | null }> {
  const [row] = await run(readMeta);
  if (!row) return { revision: EMPTY_REVISION, sequence: 0, recordedAt: null, lastChange: null };
  const { format, revision, sequence, recordedAt, lastChange } = meta(row, 'graph');
  checkFormat(format);
  return { revision: revision ?? EMPTY_REVISION, sequence, recordedAt, lastChange };
}
