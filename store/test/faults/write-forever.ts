import { openEmbedded } from '../../src/index.ts';
import { load } from '../contract/loaded.ts';
import { issue } from '../contract/records.ts';

/** A process to be killed: applies change sets of 200 issues each and prints the sequence of each one acknowledged. */
const graph = await openEmbedded({ path: process.argv[2] ?? null });
for (;;) {
  const { sequence } = await graph.state();
  const records = Array.from({ length: 200 }, (_, at) => issue({ id: `i-${sequence}-${at}` }));
  const after = await load(graph, { issue: records });
  process.stdout.write(`${after.sequence}\n`);
}
