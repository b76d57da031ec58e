import { inBatches } from '../batches.ts';
import type { Query, Run } from '../engine.ts';
import { Inconsistent } from '../errors.ts';
import { number } from '../kinds/decoders.ts';
import type { Rows } from '../queries/write.ts';

/**
 * Runs one write for all rows, in batches.
 * @throws {Inconsistent} when a row names something that is not there
 */
export async function runAll(run: Run, rows: Rows, toQuery: (rows: Rows) => Query): Promise<void> {
  for (const batch of inBatches(rows)) {
    const query = toQuery(batch);
    const done = await countDone(run, query);
    if (done !== batch.length) {
      throw new Inconsistent(
        `${query.name}: ${batch.length - done} of ${batch.length} rows name a record that is not there.`,
      );
    }
  }
}

/** The number of rows that a query reports as done. */
export async function countDone(run: Run, query: Query): Promise<number> {
  const [row] = await run(query);
  return number(row?.done ?? 0, query.name);
}
