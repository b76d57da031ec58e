import { type BulkImport, ConcurrentChange, EMPTY_REVISION, type Graph, type GraphState } from '@stancegraph/store';
import { contentHashes } from '../revision/content-hashes.ts';
import { changeRevision } from '../revision/revision.ts';
import type { Vote } from './read-votes.ts';

/** Votes in one transaction: large enough that commits cost little, small enough for the database's memory. */
const BATCH = 5000;
const ATTEMPTS = 5;

/** What a bulk import has laid down, not yet committed. */
export interface LaidDown {
  records: number;
  /** Ids that the graph held already. */
  taken: string[];
  /** The sum of the content hashes of what is new. */
  sum: string;
}

/** Writes all votes; while the database works on one batch, the next is made ready. */
export async function layDown(
  bulk: BulkImport,
  batches: AsyncIterable<Vote[]>,
  onVotes: (votes: number) => void,
): Promise<LaidDown> {
  const laid: LaidDown = { records: 0, taken: [], sum: EMPTY_REVISION };
  let votes = 0;
  let writing: Promise<void> = Promise.resolve();
  const write = async (batch: Vote[], hashes: Map<string, bigint>): Promise<void> => {
    const statement = batch.map((vote) => vote.statement);
    const stance = batch.flatMap((vote) => vote.stance ?? []);
    const taken = await bulk.write({ statement, stance });
    for (const id of taken) hashes.delete(id);
    laid.taken.push(...taken);
    laid.records += hashes.size;
    laid.sum = changeRevision(laid.sum, hashes.values());
    votes += batch.length;
    onVotes(votes);
  };
  const send = async (batch: Vote[]): Promise<void> => {
    const hashes = hashesOf(batch);
    await writing;
    writing = write(batch, hashes);
    writing.catch(() => undefined);
  };
  let batch: Vote[] = [];
  for await (const read of batches) {
    for (const vote of read) {
      batch.push(vote);
      if (batch.length < BATCH) continue;
      await send(batch);
      batch = [];
    }
  }
  if (batch.length > 0) await send(batch);
  await writing;
  return laid;
}

function hashesOf(votes: readonly Vote[]): Map<string, bigint> {
  const hashes = new Map<string, bigint>();
  for (const { statement, stance } of votes) {
    for (const hash of contentHashes({ kind: 'statement', record: statement }, () => false)) {
      hashes.set(statement.id, hash);
    }
    if (!stance) continue;
    for (const hash of contentHashes({ kind: 'stance', record: stance }, () => false)) hashes.set(stance.id, hash);
  }
  return hashes;
}

/** Shows everything at once; computed again when another write came between. */
export async function commitLaidDown(
  graph: Graph,
  bulk: BulkImport,
  { records, sum }: LaidDown,
  clock: () => Date,
): Promise<GraphState> {
  for (let attempt = 1; ; attempt++) {
    const { sequence, revision, recordedAt } = await graph.state();
    const now = clock().toISOString();
    try {
      return await bulk.commit({
        basedOn: sequence,
        revision: changeRevision(revision, [BigInt(`0x${sum}`)]),
        recordedAt: recordedAt !== null && recordedAt > now ? recordedAt : now,
        records,
      });
    } catch (error) {
      if (!(error instanceof ConcurrentChange) || attempt === ATTEMPTS) throw error;
    }
  }
}
