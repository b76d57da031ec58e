import { KINDS } from '@stancegraph/analysis';
import type { Query } from '../engine.ts';
import { findRecords, getRecords } from './get.ts';
import { listRecords } from './list.ts';
import { startOfNeighbourhood, tiesOf } from './neighbourhood.ts';
import { SEARCH_KINDS, searchCandidates } from './search.ts';
import { statementColumns } from './statement-columns.ts';

const NOBODY = ['-'];
const window = { limit: 20 };

/** What a first visitor asks for, the costliest to plan first, about nothing: planned, but with next to nothing to read. */
export const HOT: readonly Query[] = [
  tiesOf({ ids: NOBODY, asOf: '0001-01-01', knownOn: undefined }),
  tiesOf({ ids: NOBODY, asOf: undefined, knownOn: undefined }),
  findRecords(NOBODY, {}),
  searchCandidates(NOBODY, SEARCH_KINDS),
  startOfNeighbourhood(NOBODY, undefined),
  ...KINDS.map((kind) => getRecords(kind, NOBODY, {})),
  listRecords({ kind: 'actor', filter: { ids: NOBODY }, order: { by: 'name' }, window }),
  listRecords({ kind: 'stance', of: { relation: 'actor', ids: NOBODY }, order: { by: 'from' }, window }),
  listRecords({ kind: 'statement', of: { relation: 'actor', ids: NOBODY }, order: { by: 'date' }, window }),
  listRecords({ kind: 'statement', of: { relation: 'issue', ids: NOBODY }, order: { by: 'date' }, window }),
  statementColumns({ issues: NOBODY }),
];
