import { createHash } from 'node:crypto';
import type { Actor } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import { didYouMean } from '../intake/nearest.ts';
import { BundleError } from '../intake/problem.ts';
import { type CallRow, readCallRows, readTopics, toCallRow } from './call-rows.ts';
import type { Mapping } from './mapping.ts';
import { ProblemList } from './problem-list.ts';
import type { CsvRow } from './read-csv.ts';
import { readRecords } from './read-records.ts';
import { type RollCall, RollCallReader } from './roll-call.ts';
import { columnsOf, type Fill, toFill } from './template.ts';
import { shorten } from './tidy-text.ts';
import { VotePairs } from './vote-pairs.ts';
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

type Problems = Record<'calls' | 'votes', ProblemList>;
type Column = 'call' | 'actor' | 'vote' | 'iso2';

class VoteChecks {
  readonly voters: Voters;
  readonly calls = new Map<string, RollCall>();
  votes = 0;
  leftOut = 0;
  readonly #mapping: Mapping;
  readonly #callRows: ReadonlyMap<string, CallRow> | undefined;
  readonly #reader: RollCallReader;
  readonly #problems: Problems;
  readonly #fillId: Fill;
  readonly #pairs = new VotePairs();
  /** Roll calls with which something is wrong; said once. */
  readonly #broken = new Set<string>();
  readonly #ids = new Map<string, string>();

  constructor(
    mapping: Mapping,
    callRows: ReadonlyMap<string, CallRow> | undefined,
    topics: ReadonlyMap<string, string[]>,
    voters: Voters,
    problems: Problems,
  ) {
    this.#mapping = mapping;
    this.#callRows = callRows;
    this.#reader = new RollCallReader(mapping, topics, callRows ? problems.calls : problems.votes);
    this.#fillId = toFill(mapping.statement.id);
    this.#problems = problems;
    this.voters = voters;
  }

  take(row: CsvRow, at: ReadonlyMap<string, number>): void {
    const { votes, positions } = this.#mapping;
    const read = toCallRow(row, at);
    const refuse = (column: Column, code: string, message: string, remedy: string): void => {
      const name = votes[column] ?? '';
      this.#problems.votes.add({ line: row.line, cell: read.cellOf(name), column: name, code, message, remedy });
    };
    const vote = read.textOf(votes.vote);
    const isKnown = Object.hasOwn(positions, vote);
    if (!isKnown) {
      const known = Object.keys(positions);
      const remedy = didYouMean(vote, known, `add it to the mapping's positions: ${known.join(', ')} stand there`);
      refuse('vote', 'UNKNOWN_VALUE', `"${shorten(vote, 40)}" is no vote that the mapping knows`, remedy);
    }
    const name = read.textOf(votes.actor);
    const voter = this.voters.admit(name, votes.iso2 === undefined ? '' : read.textOf(votes.iso2), row.line);
    if (!('id' in voter)) refuse(voter.column, voter.code, voter.message, voter.remedy);
    const key = read.textOf(votes.call);
    const call = this.#callOf(key, read, refuse);
    if (!call || !isKnown || !('id' in voter)) return;
    if (!this.#pairs.add(call.index, voter.index)) {
      refuse('actor', 'DUPLICATE_VOTE', `${shorten(name, 60)} voted in ${key} already`, 'one actor votes once');
    }
    const id = this.#fillId((column) => (column === 'actor' ? voter.id : read.textOf(column))) ?? '';
    if (!isId(id.toLowerCase()) || !isId(`${voter.id}.${call.issue.id}.${call.date}`)) {
      const remedy = 'ids are at most 200 lower-case letters, digits, ".", "_" and "-": make them of other columns';
      refuse('actor', 'BAD_ID', `"${shorten(id, 60)}" cannot be an id`, remedy);
    }
    if (positions[vote] === null) this.leftOut++;
    else this.votes++;
  }

  #callOf(key: string, read: CallRow, refuse: (column: Column, ...rest: Refusal) => void): RollCall | undefined {
    const found = this.calls.get(key);
    if (found) {
      const written = this.#callRows ? found.written : read.textOf(this.#mapping.date);
      if (written !== found.written) {
        const message = `the roll call ${key} is of ${found.written} elsewhere and of "${shorten(written, 40)}" here`;
        refuse('call', 'DATE_DIFFERS', message, 'one roll call has one date');
      }
      return found;
    }
    if (this.#broken.has(key)) return undefined;
    const row = this.#callRows ? this.#callRows.get(key) : read;
    const call = row && key !== '' ? this.#reader.read(key, row, this.calls.size) : undefined;
    if (!row || key === '') {
      refuse('call', 'UNKNOWN_ID', `there is no roll call "${shorten(key, 60)}"`, 'add it to the table of roll calls');
    }
    if (!call || !this.#isFree(call, key, refuse)) {
      this.#broken.add(key);
      return undefined;
    }
    this.calls.set(key, call);
    return call;
  }

  /** Ids and titles that several roll calls make must not clash. */
  #isFree({ issue, source }: RollCall, key: string, refuse: (column: Column, ...rest: Refusal) => void): boolean {
    const clash = [
      [issue.id, `issue of ${key}`],
      [source.id, `source ${source.title}`],
    ].find(([id = '', owner = '']) => (this.#ids.get(id) ?? owner) !== owner);
    if (clash) {
      const message = `the id "${clash[0]}" would mean two things: ${this.#ids.get(clash[0] ?? '')}, ${clash[1]}`;
      refuse('call', 'DUPLICATE_ID', message, 'make ids of columns that tell them apart');
      return false;
    }
    this.#ids.set(issue.id, `issue of ${key}`).set(source.id, `source ${source.title}`);
    return true;
  }
}

const isId = (id: string): boolean => id.length <= 200 && /^[a-z0-9][a-z0-9._-]*$/.test(id);

type Refusal = [code: string, message: string, remedy: string];
