import { createHash } from 'node:crypto';
import type { Actor } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import { BundleError } from '../intake/problem.ts';
import { readCallRows, readTopics } from './call-rows.ts';
import type { Mapping } from './mapping.ts';
import { ProblemList } from './problem-list.ts';
import { readRecords } from './read-records.ts';
import type { RollCall } from './roll-call.ts';
import { columnsOf } from './template.ts';
import { VoteChecks } from './vote-checks.ts';
import { Voters } from './voters.ts';

/** The files on disk; `calls` and `topics` where the mapping names them. */
export interface RollCallFiles {
  votes: string;
  calls?: string;
  topics?: string;
}

/** What a whole file of votes holds but the votes themselves. */
export interface Survey {
  voters: Voters;
  calls: ReadonlyMap<string, RollCall>;
  /** Rows that show a position, and rows that show none. */
  votes: number;
  leftOut: number;
  /** SHA-256 of the votes as they lie on disk, and of everything that decides what becomes of them. */
  votesHash: string;
  digest: string;
}

/**
 * Reads and checks every row once; keeps the actors, the roll calls and one bit for each vote.
 * @param known - the actors of the graph
 * @throws {BundleError} when anything is wrong with any of the files
 */
export async function survey(
  files: RollCallFiles,
  mapping: Mapping,
  known: readonly Actor[],
  onRows: (rows: number) => void = () => {},
): Promise<Survey> {
  const tables = createHash('sha256');
  const problems = {
    calls: new ProblemList(files.calls ?? files.votes),
    topics: new ProblemList(files.topics ?? files.votes),
    votes: new ProblemList(files.votes),
  };
  const { delimiter, calls: callTable, topics: topicTable } = mapping;
  const table = { delimiter, hash: tables };
  const callRows =
    files.calls && callTable
      ? await readCallRows(files.calls, {
          ...table,
          key: callTable.key,
          columns: callColumns(mapping),
          problems: problems.calls,
        })
      : undefined;
  const topics =
    files.topics && topicTable
      ? await readTopics(files.topics, { ...table, ...topicTable, problems: problems.topics })
      : new Map<string, string[]>();
  const checks = new VoteChecks(mapping, callRows, topics, new Voters(mapping.actors ?? {}, known), problems);
  const votesHash = createHash('sha256');
  const columns = voteColumns(mapping);
  let rows = 0;
  for await (const batch of readRecords(files.votes, {
    columns,
    problems: problems.votes,
    delimiter,
    hash: votesHash,
  })) {
    for (const row of batch.rows) checks.take(row, batch.at);
    rows += batch.rows.length;
    onRows(rows);
  }
  const found = [];
  for (const list of Object.values(problems)) found.push(...(await list.toProblems()));
  if (found.length > 0) throw new BundleError(found);
  const { voters, calls, votes, leftOut } = checks;
  const hash = votesHash.digest('hex');
  const ids = voters.all.map(({ name, id }) => [name, id]);
  const digest = createHash('sha256').update(canonicalJson([mapping, hash, tables.digest('hex'), ids]));
  return { voters, calls, votes, leftOut, votesHash: hash, digest: digest.digest('hex') };
}

/** The columns that the votes must have. */
export function voteColumns(mapping: Mapping): string[] {
  const { call, actor, vote, iso2 } = mapping.votes;
  const own = columnsOf(mapping.statement.id).filter((column) => column !== 'actor');
  const ofCalls = mapping.calls ? [] : callColumns(mapping);
  return [...new Set([call, actor, vote, ...(iso2 === undefined ? [] : [iso2]), ...own, ...ofCalls])];
}

function callColumns({ date, issue, source }: Mapping): string[] {
  const templates = [issue.id, issue.title, issue.question, source.id, source.title, source.publisher ?? ''];
  return [...new Set([date, ...templates.flatMap(columnsOf)])];
}
