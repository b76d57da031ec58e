import type { Run } from '../engine.ts';
import { number, object, text, texts } from '../kinds/decoders.ts';
import type { GraphState } from '../port.ts';
import { readChanges } from '../queries/changes.ts';

const change = object({ sequence: number, before: text, ids: texts });

/** The ids of what was written between two states; undefined where a write between left no note, or `since` is of another graph. */
export async function readChangedIds(run: Run, since: GraphState, until: GraphState): Promise<string[] | undefined> {
  if (since.sequence === until.sequence) return since.revision === until.revision ? [] : undefined;
  const changes = (await run(readChanges(since.sequence, until.sequence))).map((row) => change(row, 'change'));
  const first = changes.find(({ sequence }) => sequence === since.sequence + 1);
  const isWhole = first?.before === since.revision && changes.length === until.sequence - since.sequence;
  return isWhole ? [...new Set(changes.flatMap(({ ids }) => ids))].sort() : undefined;
}
