import { inBatches } from '../batches.ts';
import type { Run } from '../engine.ts';
import { Inconsistent } from '../errors.ts';
import type { Link } from '../kinds/spec.ts';
import {
  countEntities,
  countTies,
  createLinks,
  createNodes,
  createPartSources,
  createParts,
} from '../queries/write.ts';
import { groupBy } from './group-by.ts';
import { type LaidOut, linksOf, tiesOf } from './laid-out.ts';
import { countDone, runAll } from './run-all.ts';

/** Nodes of new records, without their links. */
export async function createRecordNodes(run: Run, records: readonly LaidOut[]): Promise<void> {
  const nodes = records.flatMap(({ layout }) => ('node' in layout ? [layout.node] : []));
  const byLabels = groupBy(nodes, ({ labels, properties }) => labels + ('words' in properties ? ':Searchable' : ''));
  for (const [labels, group] of byLabels) {
    const rows = group.map(({ properties }) => properties);
    await runAll(run, rows, (batch) => createNodes(labels, batch));
  }
}

/** Links and status entries of records whose nodes, and all they refer to, are there. */
export async function createRecordLinks(run: Run, records: readonly LaidOut[]): Promise<void> {
  await createAllLinks(run, linksOf(records));
  const parts = records.flatMap(({ id, layout }) =>
    'node' in layout ? (layout.parts ?? []).map((part) => ({ owner: id, ...part })) : [],
  );
  const rows = parts.map(({ owner, properties }) => ({ owner, properties }));
  await runAll(run, rows, createParts);
  const sources = parts.flatMap(({ owner, properties, source }) =>
    source === null ? [] : [{ owner, id: properties.id ?? null, source }],
  );
  await runAll(run, sources, createPartSources);
}

/** New records that are relationships; their ids must be new in the whole graph. */
export async function createTies(run: Run, records: readonly LaidOut[]): Promise<void> {
  const ties = tiesOf(records);
  for (const batch of inBatches(ties)) {
    const ids = batch.map(({ id }) => id);
    const taken = (await countDone(run, countEntities(ids))) + (await countDone(run, countTies(ids)));
    if (taken > 0) throw new Inconsistent('An office or membership to be created has an id that is taken.');
  }
  await checkReferences(
    run,
    ties.flatMap(({ refersTo }) => refersTo),
  );
  await createAllLinks(
    run,
    ties.map(({ tie }) => tie),
  );
}

/** @throws {Inconsistent} when one of the ids is no entity */
export async function checkReferences(run: Run, ids: readonly string[]): Promise<void> {
  for (const batch of inBatches([...new Set(ids)])) {
    const missing = batch.length - (await countDone(run, countEntities(batch)));
    if (missing > 0) throw new Inconsistent(`${missing} records referred to are not there.`);
  }
}

/** @throws {Inconsistent} when an end of one is not there */
export async function createAllLinks(run: Run, links: readonly Link[]): Promise<void> {
  for (const [type, group] of groupBy(links, (link) => link.type)) {
    const rows = group.map(({ from, to, properties }) => ({ from, to, properties }));
    await runAll(run, rows, (batch) => createLinks(type, batch));
  }
}
