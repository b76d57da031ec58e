import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimDatabase, startNeo4j } from '@stancegraph/store/testing/start-neo4j';
import { conditionsAtSize } from './conditions/conditions-at-size.ts';
import { databaseHits } from './hits/database-hits.ts';
import { listsPerSecond } from './lists/lists-per-second.ts';
import { picturesInTheBrowser } from './pictures/pictures-in-the-browser.ts';
import { projectionSideBySide } from './projection/side-by-side.ts';
import { typicalQueries } from './queries/typical-queries.ts';
import { attempt } from './report/attempt.ts';
import { machine } from './report/machine.ts';
import { toMarkdown } from './report/markdown.ts';
import type { Section } from './report/section.ts';
import { coldStart } from './start/cold-start.ts';
import { wholeImport } from './votes/whole-import.ts';

const RESULTS = join(import.meta.dirname, '../RESULTS.md');

/** The starts come first, while no database shares the machine with them. */
const sections: Section[] = [
  await attempt('From nothing to the first answer and picture', coldStart),
  await attempt('Pictures in the browser', picturesInTheBrowser),
  await attempt('Projection, communities and frustration beside the peers', projectionSideBySide),
  await attempt('Conditions: what if, what it would take, who waits', conditionsAtSize),
];
sections.push(await attempt('Lists over HTTP', listsPerSecond));
sections.push(await attempt('All votes of the UN on Neo4j', wholeImport));
const neo4j = await startNeo4j();
const release = neo4j && (await claimDatabase(neo4j.uri));
try {
  sections.push(
    await attempt('Database hits on Neo4j', () => databaseHits(neo4j)),
    await attempt('Typical queries', () => typicalQueries(neo4j)),
  );
} finally {
  release?.();
  await neo4j?.stop();
}

const head = [
  '# Results of the benchmarks',
  `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; ${machine()}. ` +
    'Compare ratios: the milliseconds belong to this machine and hour.',
].join('\n\n');
const text = `${[head, ...sections.map(toMarkdown)].join('\n\n')}\n`;
writeFileSync(RESULTS, text);
process.stdout.write(text);
if (sections.some(({ broken = [] }) => broken.length > 0)) process.exitCode = 1;
