import type { Kind, Records, World } from '@stancegraph/analysis';
import { compareCodePoints } from '../code-point-order.ts';
import type { Run } from '../engine.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import type { KindSpec } from '../kinds/spec.ts';
import { allRecords } from '../queries/dump.ts';

/** Everything of one kind, retracted records included, by id. */
export async function readAll<K extends Kind>(run: Run, kind: K): Promise<Records[K][]> {
  const spec: KindSpec<K> = KIND_SPECS[kind];
  const rows = await run(allRecords(kind));
  return rows.map(({ row }) => spec.decode(row, kind)).sort((a, b) => compareCodePoints(a.id, b.id));
}

export async function readWorld(run: Run): Promise<World> {
  return {
    actors: await readAll(run, 'actor'),
    issues: await readAll(run, 'issue'),
    offices: await readAll(run, 'office'),
    memberships: await readAll(run, 'membership'),
    conditions: await readAll(run, 'condition'),
    stances: await readAll(run, 'stance'),
  };
}
