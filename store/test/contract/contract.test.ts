import { afterAll, describe } from 'vitest';
import { emptyGraphs } from '../testing.ts';
import { describeChanges } from './describe-changes.ts';
import { describeListing } from './describe-listing.ts';
import { describeNeighbourhood } from './describe-neighbourhood.ts';
import { describeQueryCounts } from './describe-query-counts.ts';
import { describeReading } from './describe-reading.ts';
import { describeSearch } from './describe-search.ts';
import { describeStancePeriods } from './describe-stance-periods.ts';
import { describeWriting } from './describe-writing.ts';

const engines = await emptyGraphs();
afterAll(async () => {
  for (const engine of engines) await engine.dispose();
});

describe.each(engines)('a graph on $engine', (engine) => {
  describeChanges(engine);
  describeListing(engine);
  describeNeighbourhood(engine);
  describeQueryCounts(engine);
  describeReading(engine);
  describeSearch(engine);
  describeStancePeriods(engine);
  describeWriting(engine);
});
