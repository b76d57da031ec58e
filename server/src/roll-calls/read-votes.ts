import { createHash } from 'node:crypto';
import type { Position, Stance, Statement } from '@stancegraph/analysis';
import { BundleError } from '../intake/problem.ts';
import { toCallRow } from './call-rows.ts';
import type { Mapping } from './mapping.ts';
import { ProblemList } from './problem-list.ts';
import { readRecords } from './read-records.ts';
import type { RollCall } from './roll-call.ts';
import { type RollCallFiles, type Survey, voteColumns } from './survey.ts';
import { toFill } from './template.ts';

export interface Vote {
  line: number;
  statement: Statement;
  stance: Stance | undefined;
}

/**
 * The votes of a file that was surveyed, as records, batch by batch.
 * @throws {BundleError} at the end, when the file is another one now
 */
export async function* readVotes(
  files: RollCallFiles,
  mapping: Mapping,
  { voters, calls, votesHash }: Survey,
  options: { stances: boolean; recordedAt: string },
): AsyncGenerator<Vote[]> {
  const hash = createHash('sha256');
  const problems = new ProblemList(files.votes);
  const { votes, positions, delimiter } = mapping;
  const fillId = toFill(mapping.statement.id);
  for await (const { at, rows } of readRecords(files.votes, {
    columns: voteColumns(mapping),
    problems,
    delimiter,
    hash,
  })) {
    yield rows.flatMap((row) => {
      const { textOf } = toCallRow(row, at);
      const [call, voter] = [calls.get(textOf(votes.call)), voters.find(textOf(votes.actor))];
      const raw = textOf(votes.vote);
      const position = positions[raw] ?? null;
      if (!call || !voter || position === null) return [];
      const id = fillId((column) => (column === 'actor' ? voter.id : textOf(column)))?.toLowerCase() ?? '';
      const statement = toStatement({ id, actor: voter.id, call, position, raw, recordedAt: options.recordedAt });
      return [{ line: row.line, statement, stance: options.stances ? toStance(statement) : undefined }];
    });
  }
  if (problems.total > 0 || hash.digest('hex') !== votesHash) {
    const message = 'the file was changed while it was imported';
    const place = { file: files.votes, line: 1, column: 1, path: '' };
    throw new BundleError([{ ...place, code: 'FILE_CHANGED', message, remedy: 'import it again' }]);
  }
}

interface Given {
  id: string;
  actor: string;
  call: RollCall;
  position: Position;
  raw: string;
  recordedAt: string;
}

function toStatement({ id, actor, call, position, raw, recordedAt }: Given): Statement {
  return {
    id,
    actor,
    saidBy: null,
    issue: call.issue.id,
    date: call.date,
    precision: call.precision,
    position,
    value: null,
    raw,
    kind: 'VOTED',
    summary: null,
    quote: null,
    utterance: null,
    source: call.source.id,
    locator: null,
    credibility: null,
    directness: 'OWN_WORDS',
    recordedAt,
    retractedAt: null,
    retractReason: null,
  };
}

/** The vote as the position held from that day on. */
function toStance({ id, actor, issue, date, precision, position, recordedAt }: Statement): Stance {
  return {
    id: `${actor}.${issue}.${date}`,
    actor,
    issue,
    position,
    from: date,
    to: null,
    precision,
    confidence: null,
    summary: null,
    clauses: [],
    statements: [id],
    recordedAt,
    retractedAt: null,
    retractReason: null,
  };
}
