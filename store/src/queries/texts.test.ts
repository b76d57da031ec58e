import { KINDS, type Kind } from '@stancegraph/analysis';
import { describe, expect, it } from 'vitest';
import type { Query } from '../engine.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import type { ListRequest, Orders, Relations } from '../port.ts';
import { createChange, forgetChanges, readChanges } from './changes.ts';
import { countKinds } from './counts.ts';
import { allIds, allRecords } from './dump.ts';
import { findRecords, getClauses, getRecords } from './get.ts';
import { countRecords, listRecords } from './list.ts';
import { hideEverything, lockMeta, readMeta, writeMeta } from './meta.ts';
import { startOfNeighbourhood, tiesOf } from './neighbourhood.ts';
import { SEARCH_KINDS, searchCandidates } from './search.ts';
import { statementColumns } from './statement-columns.ts';
import * as write from './write.ts';

/** What would be seen in a text if it got there: it would also end a string, a name and a comment. */
const HOSTILE = 'hostile\'"`*/}) DETACH DELETE n //';
const state = { revision: HOSTILE, sequence: 7_654_321, recordedAt: HOSTILE };
const rows = [{ id: HOSTILE, from: HOSTILE, to: HOSTILE, properties: { name: HOSTILE } }];

/** With every filter, relation and order, all values hostile; also filters and orders that no kind knows. */
function lists(kind: Kind): ListRequest<Kind>[] {
  const { filters, relations, orders } = KIND_SPECS[kind];
  const names = [...Object.keys(filters), HOSTILE];
  const filter = Object.fromEntries(names.map((name) => [name, [HOSTILE]]));
  const key = { key: HOSTILE, id: HOSTILE };
  return [undefined, ...Object.keys(relations)].flatMap((relation) =>
    Object.keys(orders).map((by) => ({
      kind,
      ...(relation === undefined ? {} : { of: { relation: relation as Relations[Kind], ids: [HOSTILE] } }),
      filter,
      knownOn: HOSTILE,
      order: { by: by as Orders[Kind] },
      window: { limit: 7_654_321, after: key, before: key },
    })),
  );
}

const QUERIES: Query[] = [
  ...KINDS.flatMap((kind) => [
    ...lists(kind).flatMap((request) => [listRecords(request), countRecords(request)]),
    getRecords(kind, [HOSTILE], { knownOn: HOSTILE }),
    allIds(kind),
    allRecords(kind),
  ]),
  findRecords([HOSTILE], { knownOn: HOSTILE }),
  getClauses([HOSTILE]),
  countKinds,
  startOfNeighbourhood([HOSTILE], HOSTILE),
  tiesOf({ ids: [HOSTILE], asOf: HOSTILE, knownOn: HOSTILE }),
  searchCandidates([HOSTILE], SEARCH_KINDS),
  statementColumns({ issues: [HOSTILE] }),
  statementColumns({ ids: [HOSTILE] }),
  statementColumns({}),
  readChanges(7_654_321, 7_654_321),
  createChange(7_654_321, HOSTILE, [HOSTILE]),
  forgetChanges(7_654_321),
  readMeta,
  lockMeta(HOSTILE),
  writeMeta(HOSTILE, state),
  ...hideEverything,
  write.createNodes('Actor', rows),
  write.replaceNodes(true, rows),
  write.createLinks('ABOUT', rows),
  write.replaceLinks('REPRESENTS', rows),
  write.createParts(rows),
  write.createPartSources(rows),
  write.deleteLinks(['ABOUT'], 'out', [HOSTILE]),
  write.deleteParts([HOSTILE]),
  write.countEntities([HOSTILE]),
  write.countTies([HOSTILE]),
];

describe('every Cypher text', () => {
  it.each(QUERIES.map((query) => [query.name, query] as const))('%s is named and holds no value', (name, query) => {
    expect(query.text.startsWith(`/* ${name} */\n`)).toBe(true);
    expect(query.text.slice(2).split('/*')).toHaveLength(1);
    expect(query.text).not.toContain('hostile');
    expect(query.text).not.toContain('7654321');
  });

  it.each(QUERIES.map((query) => [query.name, query] as const))('%s is given each parameter it names', (_, query) => {
    const named = [...query.text.matchAll(/\$(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(query.parameters)).toEqual(expect.arrayContaining(named));
  });
});
