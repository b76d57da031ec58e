import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { POSITIONS } from '@stancegraph/analysis';
import type { Mapping } from '@stancegraph/server/import-roll-calls';
import { type RollCallSize, rollCalls } from '../projection/roll-calls.ts';

export const MAPPING: Mapping = {
  rollCalls: 1,
  votes: { call: 'call', actor: 'country', vote: 'vote' },
  positions: { SUPPORT: 'SUPPORT', NEUTRAL: 'NEUTRAL', OPPOSE: 'OPPOSE' },
  date: 'day',
  issue: { id: 'rc-{call}', title: 'Roll call {call}', question: 'Adopt {call}?' },
  source: { id: 'record-{call}', title: 'Record of {call}' },
  statement: { id: 'vote-{call}-{actor}' },
};

/** Invented roll calls as a table on disk. */
export function writeVotes(size: RollCallSize): { file: string; remove: () => void } {
  const { statements } = rollCalls(size);
  const { actor, issue, day, position, actors, issues } = statements;
  const rows = statements.ids.map((_, i) => {
    const date = new Date((day[i] ?? 0) * 86_400_000).toISOString().slice(0, 10);
    return [issues[issue[i] ?? -1], actors[actor[i] ?? -1], POSITIONS[position[i] ?? -1], date].join();
  });
  const folder = mkdtempSync(join(tmpdir(), 'stancegraph-bench-votes-'));
  const file = join(folder, 'votes.csv');
  writeFileSync(file, `call,country,vote,day\n${rows.join('\n')}\n`);
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
