import { KINDS } from '@stancegraph/analysis';
import type { Query } from '../engine.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import type { TieType } from '../port.ts';
import { periodCoversIfAsked, stanceHolds } from './holds-on-day.ts';
import { NOW, visible } from './visible.ts';

/** A bound on what one step may bring, far above any page. */
const MOST_TIES = 20_000;

interface Tie {
  type: TieType;
  /** Between the patterns of the entities `a` and `b`. */
  match: (a: string, b: string) => string;
  /** The stance that makes the tie, or null. */
  via: string;
  where: string;
}

const holds = `${visible('s')} AND ($asOf IS NULL OR (${stanceHolds('s')}))`;
const period = `${visible('r')} AND ${periodCoversIfAsked('r')}`;

const TIES: readonly Tie[] = [
  { type: 'HOLDS', match: (a, b) => `${a}-[:HOLDS]->(s:Stance)-[:ON]->${b}`, via: 's.id', where: holds },
  { type: 'DEPENDS_ON', match: (a, b) => `${a}-[:HOLDS]->(s:Stance)-[:DEPENDS_ON]->${b}`, via: 's.id', where: holds },
  { type: 'REPRESENTS', match: (a, b) => `${a}-[r:REPRESENTS]->${b}`, via: 'null', where: period },
  { type: 'MEMBER_OF', match: (a, b) => `${a}-[r:MEMBER_OF]->${b}`, via: 'null', where: period },
  { type: 'PART_OF', match: (a, b) => `${a}-[:PART_OF]->${b}`, via: 'null', where: 'true' },
  { type: 'TOOK_PART_IN', match: (a, b) => `${a}-[:TOOK_PART_IN]->${b}`, via: 'null', where: 'true' },
  { type: 'ABOUT', match: (a, b) => `${a}-[:ABOUT]->${b}`, via: 'null', where: 'a:Event' },
  { type: 'MET_BY', match: (a, b) => `${a}-[:MET_BY]->${b}`, via: 'null', where: 'true' },
];

const END_KINDS = KINDS.filter((kind) => ['actor', 'issue', 'event', 'condition'].includes(kind));
function kindOf(variable: string): string {
  const cases = END_KINDS.map((kind) => `WHEN ${KIND_SPECS[kind].is?.replace(/^n/, variable)} THEN '${kind}'`);
  return `CASE ${cases.join(' ')} ELSE null END`;
}

/** Rows `{id, kind}` of the visible ones among the ids. */
export function startOfNeighbourhood(ids: readonly string[], knownOn: string | undefined): Query {
  return {
    name: 'neighbourhood.start',
    text: `/* neighbourhood.start */
UNWIND $ids AS id
MATCH (n:Entity {id: id}) WHERE ${visible('n')} AND ${kindOf('n')} IS NOT NULL
RETURN n.id AS id, ${kindOf('n')} AS kind`,
    parameters: { ids, knownOn: knownOn ?? NOW },
  };
}

export interface TiesRequest {
  ids: readonly string[];
  asOf: string | undefined;
  knownOn: string | undefined;
}

/** Rows `{from, to, type, via, fromKind, toKind}`: the ties that begin or end at any of the ids. */
export function tiesOf(request: TiesRequest): Query {
  const branches = TIES.flatMap(({ type, match, via, where }) =>
    ['a', 'b'].map((known) => {
      const end = (variable: string) => (variable === known ? `(${variable}:Entity {id: id})` : `(${variable}:Entity)`);
      return `MATCH ${match(end('a'), end('b'))}
  WHERE ${where} AND ${visible('a')} AND ${visible('b')}
  RETURN a.id AS from, b.id AS to, '${type}' AS type, ${via} AS via, ${kindOf('a')} AS fromKind, ${kindOf('b')} AS toKind`;
    }),
  );
  return {
    name: 'neighbourhood.ties',
    text: `/* neighbourhood.ties */
UNWIND $ids AS id
CALL (id) {
  ${branches.join('\n  UNION ALL\n  ')}
}
RETURN DISTINCT from, to, type, via, fromKind, toKind
ORDER BY from, to, type, via
LIMIT ${MOST_TIES}`,
    parameters: { ids: request.ids, asOf: request.asOf ?? null, knownOn: request.knownOn ?? NOW },
  };
}
