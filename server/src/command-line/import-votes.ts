import type { ImportSummary } from '../intake/import-bundles.ts';
import { importRollCalls } from '../roll-calls/import-roll-calls.ts';
import { withGraph } from './open-graph.ts';
import type { Progress } from './progress.ts';
import { type RollCallFlags, readRollCallInput } from './roll-call-options.ts';

interface VoteOptions extends RollCallFlags {
  maxSize: number;
  dryRun?: true;
}

const STEPS = { read: 'reading', compare: 'comparing', write: 'writing', commit: 'committing' };

/** One file of roll-call votes into the graph that the environment names. */
export async function importVotes(
  names: readonly string[],
  map: string,
  { maxSize, dryRun, stances }: VoteOptions,
  progress: Progress,
): Promise<ImportSummary> {
  const { files, mapping } = readRollCallInput(names, map, maxSize);
  let [current, started] = ['', 0];
  return withGraph((graph) =>
    importRollCalls(graph, files, mapping, {
      clock: () => new Date(),
      dryRun: dryRun === true,
      stances: stances === true,
      onProgress: (step, votes, total) => {
        if (step !== current) [current, started] = [step, performance.now()];
        progress.step(`${STEPS[step]} ${progressInWords(votes, total, performance.now() - started)}`);
      },
    }),
  );
}

/** `120,000 of 870,109 votes (14 %), 14,000 a second`. */
export function progressInWords(votes: number, total: number | null, milliseconds: number): string {
  const count = (value: number) => Math.round(value).toLocaleString('en');
  const share = total === null ? '' : ` of ${count(total)}`;
  const percent = total === null || total === 0 ? '' : ` (${Math.floor((100 * votes) / total)} %)`;
  const rate = milliseconds > 500 ? `, ${count((1000 * votes) / milliseconds)} a second` : '';
  return `${count(votes)}${share} votes${percent}${rate}`;
}
