import { inBatches } from '../batches.ts';
import type { Run } from '../engine.ts';
import { deleteLinks, deleteParts, replaceLinks, replaceNodes } from '../queries/write.ts';
import { checkReferences, createRecordLinks } from './create.ts';
import { groupBy } from './group-by.ts';
import { type LaidOut, tiesOf } from './laid-out.ts';
import { OWNED_LINKS } from './owned-links.ts';
import { runAll } from './run-all.ts';

/** Existing records as they stand afterwards, whole: properties replaced, links that they own written anew. */
export async function updateRecords(run: Run, records: readonly LaidOut[]): Promise<void> {
  const nodes = records.filter(({ layout }) => 'node' in layout);
  const properties = nodes.flatMap(({ layout }) => ('node' in layout ? [layout.node.properties] : []));
  for (const [searchable, rows] of groupBy(properties, (row) => 'words' in row)) {
    await runAll(run, rows, (batch) => replaceNodes(searchable, batch));
  }
  for (const [kind, group] of groupBy(nodes, (record) => record.kind)) {
    await deleteOwned(
      run,
      kind,
      group.map(({ id }) => id),
    );
  }
  await createRecordLinks(run, nodes);
  await updateTies(run, records);
}

async function deleteOwned(run: Run, kind: LaidOut['kind'], ids: readonly string[]): Promise<void> {
  const owned = OWNED_LINKS[kind];
  for (const batch of inBatches(ids)) {
    if (owned.out.length > 0) await run(deleteLinks(owned.out, 'out', batch));
    if (owned.in.length > 0) await run(deleteLinks(owned.in, 'in', batch));
    if (kind === 'condition') await run(deleteParts(batch));
  }
}

async function updateTies(run: Run, records: readonly LaidOut[]): Promise<void> {
  const ties = tiesOf(records);
  await checkReferences(
    run,
    ties.flatMap(({ refersTo }) => refersTo),
  );
  for (const [type, group] of groupBy(ties, ({ tie }) => tie.type)) {
    const rows = group.map(({ id, tie }) => ({ id, from: tie.from, to: tie.to, properties: tie.properties }));
    await runAll(run, rows, (batch) => replaceLinks(type, batch));
  }
}
