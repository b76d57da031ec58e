import { type Kind, mergeColumns, type Records, type Source, type World } from '@stancegraph/analysis';
import type { Graph, ReadOptions, Tagged } from '@stancegraph/store';
import type { Content } from './snapshot.ts';

/** What was read of an earlier revision, with the records of these ids as they stand now: equal to reading all anew. */
export async function changedContent(
  graph: Graph,
  { world, statements }: Content,
  ids: readonly string[],
  read: ReadOptions,
): Promise<Content> {
  const found = await graph.find(ids, { ...read, retracted: true });
  const changed = found.filter((tagged) => tagged !== undefined);
  return {
    world: withRecords(world, changed),
    statements: statements && mergeColumns(statements, await graph.statementColumns({ ids }, read), sourcesOf(changed)),
  };
}

function sourcesOf(changed: readonly Tagged[]): Source[] {
  return changed.flatMap((tagged) => (tagged.kind === 'source' ? [tagged.record] : []));
}

function withRecords(world: World, changed: readonly Tagged[]): World {
  const of = <K extends Kind>(kind: K, kept: Records[K][]): Records[K][] => {
    const records = changed.flatMap((tagged) => (tagged.kind === kind ? [tagged.record as Records[K]] : []));
    if (records.length === 0) return kept;
    const ids = new Set(records.map(({ id }) => id));
    return [...kept.filter(({ id }) => !ids.has(id)), ...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  return {
    actors: of('actor', world.actors),
    issues: of('issue', world.issues),
    offices: of('office', world.offices),
    memberships: of('membership', world.memberships),
    conditions: of('condition', world.conditions),
    stances: of('stance', world.stances),
  };
}
