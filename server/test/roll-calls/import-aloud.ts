import { readFileSync } from 'node:fs';
import { openEmbedded } from '@stancegraph/store';
import { importRollCalls } from '../../src/roll-calls/import-roll-calls.ts';
import { readMapping } from '../../src/roll-calls/read-mapping.ts';

/** Imports votes and says how far it is; arguments: graph, votes, mapping. */
const [path = '', votes = '', map = ''] = process.argv.slice(2);
const graph = await openEmbedded({ path });
const mapping = readMapping({ name: map, text: readFileSync(map) });
await importRollCalls(graph, { votes }, mapping, {
  clock: () => new Date(),
  onProgress: (step, done) => process.stdout.write(`${step} ${done}\n`),
});
await graph.close();
