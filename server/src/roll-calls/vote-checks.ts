import { didYouMean } from '../intake/nearest.ts';
import { type CallRow, toCallRow } from './call-rows.ts';
import type { Mapping } from './mapping.ts';
import type { ProblemList } from './problem-list.ts';
import type { CsvRow } from './read-csv.ts';
import { type RollCall, RollCallReader } from './roll-call.ts';
import { type Fill, toFill } from './template.ts';
import { shorten } from './tidy-text.ts';
import { VotePairs } from './vote-pairs.ts';
import type { Voters } from './voters.ts';

type Problems = Record<'calls' | 'votes', ProblemList>;
type Column = 'call' | 'actor' | 'vote' | 'iso2';
type Refuse = (column: Column, code: string, message: string, remedy: string) => void;

/** Checks votes one by one, and keeps whom and what they name and how many there are; what is wrong goes to the problems. */
export class VoteChecks {
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
    const refuse: Refuse = (column, code, message, remedy) => {
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

  #callOf(key: string, read: CallRow, refuse: Refuse): RollCall | undefined {
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
  #isFree({ issue, source }: RollCall, key: string, refuse: Refuse): boolean {
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
