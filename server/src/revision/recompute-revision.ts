import { EMPTY_REVISION, type Graph } from '@stancegraph/store';
import { contentHashes } from './content-hashes.ts';
import { changeRevision } from './revision.ts';

/** The revision of what a graph really holds, from nothing; reads every record once. */
export async function recomputeRevision(dump: ReturnType<Graph['dump']>): Promise<string> {
  // Statements come before the stances that rest on them.
  const retracted = new Set<string>();
  let revision = EMPTY_REVISION;
  for await (const { kind, records } of dump) {
    const hashes: bigint[] = [];
    for (const record of records) {
      if (kind === 'statement' && record.retractedAt !== null) retracted.add(record.id);
      hashes.push(...contentHashes({ kind, record } as Parameters<typeof contentHashes>[0], (id) => retracted.has(id)));
    }
    revision = changeRevision(revision, hashes);
  }
  return revision;
}
