import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '@stancegraph/store';
import { afterAll, expect, test } from 'vitest';
import { recomputeRevision } from '../../src/revision/recompute-revision.ts';
import { runCommand } from '../command-line/run-command.ts';
import { VoteFiles } from './invented-votes.ts';

const [ACTORS, CALLS] = [40, 300];
const disk = new VoteFiles();
afterAll(() => disk.remove());

/** Enough votes for several batches. */
function writeFiles(): string[] {
  const rows = Array.from({ length: ACTORS * CALLS }, (_, at) => {
    const [call, actor] = [Math.floor(at / ACTORS), at % ACTORS];
    return `${call},Land ${actor},${['aye', 'nay'][(call * actor) % 2]},2001-02-03\n`;
  });
  const mapping = `rollCalls: 1
votes: { call: call, actor: land, vote: vote }
positions: { aye: SUPPORT, nay: OPPOSE }
date: day
issue: { id: "rc-{call}", title: "Roll call {call}", question: "Adopt {call}?" }
source: { id: minutes, title: The minutes }
statement: { id: "v-{call}-{actor}" }
`;
  const votes = disk.write('votes.csv.gz', `call,land,vote,day\n${rows.join('')}`);
  return ['import', votes, '--map', disk.write('map.yaml', mapping), '--json'];
}

async function examine(folder: string) {
  const graph = await openEmbedded({ path: join(folder, 'graph.grafeo') });
  try {
    const { revision } = await graph.state();
    expect(await recomputeRevision(graph.dump())).toBe(revision);
    return { revision, statements: (await graph.counts()).statement };
  } finally {
    await graph.close();
  }
}

/** Ends the import without warning once it has said so. */
async function killAt(said: string, args: string[]): Promise<void> {
  const script = join(import.meta.dirname, 'import-aloud.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', script, ...args]);
  const closed = new Promise((resolve) => child.once('close', resolve));
  let heard = '';
  child.stdout.on('data', (chunk) => {
    heard += chunk;
    if (heard.includes(`${said}\n`)) child.kill('SIGKILL');
  });
  await closed;
  expect(heard).toContain(said);
  expect(heard).not.toContain('commit');
}

test('killed while it writes, nothing is seen; run again, everything is there once', async () => {
  const command = writeFiles();
  const whole = join(disk.folder, 'whole');
  expect((await runCommand(command, { STANCEGRAPH_DATA: whole })).code).toBe(0);
  const { revision } = await examine(whole);

  const killed = join(disk.folder, 'killed');
  await killAt('write 5000', [join(killed, 'graph.grafeo'), command[1] ?? '', command[3] ?? '']);
  cpSync(killed, `${killed}-copy`, { recursive: true });
  const found = await examine(`${killed}-copy`);
  expect(found.statements).toBe(0);

  const again = await runCommand(command, { STANCEGRAPH_DATA: killed });
  expect(JSON.parse(again.out)).toMatchObject({ created: { statement: ACTORS * CALLS } });
  expect(await examine(killed)).toEqual({ revision, statements: ACTORS * CALLS });
});
