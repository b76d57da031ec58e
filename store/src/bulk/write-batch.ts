import type { Run } from '../engine.ts';
import { object, text } from '../kinds/decoders.ts';
import { statement as statementSpec } from '../kinds/statement.ts';
import type { BulkBatch } from '../port.ts';
import { createAllLinks, createRecordLinks, createRecordNodes } from '../writes/create.ts';
import { groupBy } from '../writes/group-by.ts';
import { layOut } from '../writes/laid-out.ts';
import { runAll } from '../writes/run-all.ts';
import { createStatements, takenIds } from './queries.ts';
import { withoutShared } from './shared-values.ts';

const takenRow = object({ id: text, recordedAt: text });
/** Come with the statement itself. */
const OWN_LINKS = new Set(['MADE', 'ABOUT', 'REPORTED_IN']);

/**
 * The work of one transaction: what is not there yet is laid down under the mark. It may run again: what it finds under
 * its own mark is its own. Gives the ids that others hold.
 */
export async function writeBatch(run: Run, batch: BulkBatch, mark: string): Promise<string[]> {
  const { statement = [], stance = [] } = batch;
  const rows = await run(takenIds([...statement, ...stance].map(({ id }) => id)));
  const marks = new Map(rows.map((row) => takenRow(row, 'taken')).map(({ id, recordedAt }) => [id, recordedAt]));
  const isNew = ({ id }: { id: string }) => !marks.has(id);
  const pending = <T extends { recordedAt: string }>(record: T): T => ({ ...record, recordedAt: mark });

  const layouts = statement
    .filter(isNew)
    .map(pending)
    .map((record) => statementSpec.layOut(record));
  const properties = layouts.flatMap((layout) => ('node' in layout ? [layout.node.properties] : []));
  for (const [, group] of groupBy(properties, (row) => Object.keys(row).join())) {
    const { rows: own, shared } = withoutShared(group);
    await runAll(run, own, (part) => createStatements(part, shared));
  }
  const further = layouts.flatMap((layout) => ('node' in layout ? layout.links : []));
  await createAllLinks(
    run,
    further.filter(({ type }) => !OWN_LINKS.has(type)),
  );
  const stances = layOut({ stance: stance.filter(isNew).map(pending) });
  await createRecordNodes(run, stances);
  await createRecordLinks(run, stances);
  return [...marks].filter(([, at]) => at !== mark).map(([id]) => id);
}
