import type { Actor } from '@stancegraph/analysis';
import type { Graph } from '@stancegraph/store';
import { type ImportSummary, importBundles } from '../intake/import-bundles.ts';
import { BundleError, type Problem } from '../intake/problem.ts';
import { findStanding } from './find-standing.ts';
import { commitLaidDown, layDown } from './lay-down.ts';
import type { Mapping } from './mapping.ts';
import { readVotes, type Vote } from './read-votes.ts';
import { type RollCallFiles, type Survey, survey } from './survey.ts';
import { toEntities } from './to-entities.ts';

export type { Mapping };

export interface RollCallOptions {
  clock: () => Date;
  /** Each vote is a stance too, held from that day on. */
  stances?: boolean;
  dryRun?: boolean;
  /** `total` is null while it is not known. */
  onProgress?: (step: 'read' | 'compare' | 'write' | 'commit', votes: number, total: number | null) => void;
}

const PAGE = 1000;
const MOST_CONFLICTS = 50;

/**
 * Imports roll-call votes: actors, issues and sources as a bundle would, then the votes in bulk, unseen until the last
 * is there. The same files again change nothing; an import that was cut short goes on.
 * @throws {BundleError} with what is wrong with the files; nothing was written
 */
export async function importRollCalls(
  graph: Graph,
  files: RollCallFiles,
  mapping: Mapping,
  { clock, stances = false, dryRun = false, onProgress = () => {} }: RollCallOptions,
): Promise<ImportSummary> {
  const read = await survey(files, mapping, await listActors(graph), (rows) => onProgress('read', rows, null));
  const text = JSON.stringify(toEntities(read));
  const entities = (check: boolean) =>
    importBundles(graph, [{ name: files.votes, text, format: 'json' }], {
      clock,
      dryRun: check,
      maxBytes: Number.POSITIVE_INFINITY,
    });
  const checked = await entities(true);
  const options = { stances, recordedAt: clock().toISOString() };
  const votes = () => readVotes(files, mapping, read, options);
  const progress = (step: 'compare' | 'write') => (done: number) => onProgress(step, done, read.votes);
  const compareAll = () => compare(graph, files.votes, votes(), progress('compare'));
  const isNew = checked.created.issue === read.calls.size;
  if (dryRun) return withVotes(checked, read, isNew ? NOTHING_STANDS : await compareAll(), stances);

  const bulk = await graph.bulk(`${read.digest}${stances ? '-stances' : ''}`);
  const standing = bulk.finished ? everything(read, stances) : isNew ? NOTHING_STANDS : await compareAll();
  const summary = await entities(false);
  if (standing.count === read.votes * (stances ? 2 : 1)) return withVotes(summary, read, standing, stances);
  try {
    const laid = await layDown(bulk, votes(), progress('write'));
    if (laid.taken.length !== standing.count) throw new BundleError([clash(files.votes, laid.taken)]);
    onProgress('commit', read.votes, read.votes);
    const state = await commitLaidDown(graph, bulk, laid, clock);
    return withVotes({ ...summary, state }, read, standing, stances);
  } catch (error) {
    if (error instanceof BundleError) await bulk.discard();
    throw error;
  }
}

interface Standing {
  count: number;
  statements: number;
  retracted: number;
}
const NOTHING_STANDS: Standing = { count: 0, statements: 0, retracted: 0 };

function everything({ votes }: Survey, stances: boolean): Standing {
  return { count: stances ? 2 * votes : votes, statements: votes, retracted: 0 };
}

async function listActors(graph: Graph): Promise<Actor[]> {
  const actors: Actor[] = [];
  for (;;) {
    const after = actors.at(-1);
    const window = { limit: PAGE, ...(after && { after: { key: after.id, id: after.id } }) };
    const [page] = await graph.list({ kind: 'actor', order: { by: 'id' }, window });
    actors.push(...(page?.rows ?? []));
    if (!page?.hasNext) return actors;
  }
}

/** @throws {BundleError} where the graph says otherwise */
async function compare(
  graph: Graph,
  file: string,
  batches: AsyncIterable<Vote[]>,
  onVotes: (votes: number) => void,
): Promise<Standing> {
  const sum = { ...NOTHING_STANDS };
  const problems: Problem[] = [];
  let done = 0;
  for await (const batch of batches) {
    for (let at = 0; at < batch.length; at += PAGE) {
      const votes = batch.slice(at, at + PAGE);
      const standing = await findStanding(graph, file, votes);
      sum.count += standing.ids.size;
      sum.statements += votes.filter(({ statement }) => standing.ids.has(statement.id)).length;
      sum.retracted += standing.retracted;
      problems.push(...standing.problems.slice(0, MOST_CONFLICTS - problems.length));
      done += votes.length;
      onVotes(done);
    }
  }
  if (problems.length > 0) throw new BundleError(problems);
  return sum;
}

function withVotes(summary: ImportSummary, { votes }: Survey, standing: Standing, stances: boolean): ImportSummary {
  const { created, unchanged } = summary;
  const stanceCount = stances ? votes : 0;
  const standingStances = standing.count - standing.statements;
  return {
    ...summary,
    created: {
      ...created,
      statement: votes - standing.statements,
      stance: stanceCount - standingStances,
    },
    unchanged: { ...unchanged, statement: standing.statements, stance: standingStances },
  };
}

function clash(file: string, taken: readonly string[]): Problem {
  return {
    file,
    line: 1,
    column: 1,
    path: 'statement.id',
    code: 'DUPLICATE_ID',
    message: `the graph uses ids of these votes for something else: ${taken.slice(0, 5).join(', ')}`,
    remedy: 'let the mapping make other ids; the actors, issues and sources of the votes stay',
  };
}
