import { KINDS } from '@stancegraph/analysis';
import type { Query } from '../engine.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import { periodCovers, stanceHolds } from './holds-on-day.ts';
import { NOW, visible } from './visible.ts';

/** A bound on what one step may bring, far above any page. */
const MOST_TIES = 20_000;

interface Tie {
  /** Between the patterns of the entities `a` and `b`. */
  match: (a: string, b: string) => string;
  /** A `TieType`. */
  type: string;
  /** The stance that makes the tie, or null. */
  via: string;
  where: string;
  /** Holds on `$asOf`. */
  onDay: string;
}

/** Few branches, and no condition that is not asked for: a cold Neo4j plans for seconds. */
const TIES: readonly Tie[] = [
  {
    match: (a, b) => `${a}-[:HOLDS]->(s:Stance)-[r:ON|DEPENDS_ON]->${b}`,
    type: "CASE type(r) WHEN 'ON' THEN 'HOLDS' ELSE 'DEPENDS_ON' END",
    via: 's.id',
    where: visible('s'),
    onDay: stanceHolds('s'),
  },
  {
    match: (a, b) => `${a}-[r:REPRESENTS|MEMBER_OF]->${b}`,
    type: 'type(r)',
    via: 'null',
    where: visible('r'),
    onDay: periodCovers('r'),
  },
  {
    match: (a, b) => `${a}-[r:PART_OF|TOOK_PART_IN|ABOUT|MET_BY]->${b}`,
    type: 'type(r)',
    via: 'null',
    // Statements and claims are about issues too.
    where: "(type(r) <> 'ABOUT' OR a:Event)",
    onDay: 'true',
  },
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
  const branches = TIES.flatMap(({ match, type, via, where, onDay }) =>
    ['a', 'b'].map((known) => {
      const end = (variable: string) => (variable === known ? `(${variable}:Entity {id: id})` : `(${variable}:Entity)`);
      return `MATCH ${match(end('a'), end('b'))}
  WHERE ${where}${request.asOf === undefined ? '' : ` AND ${onDay}`} AND ${visible('a')} AND ${visible('b')}
  RETURN a.id AS from, b.id AS to, ${type} AS type, ${via} AS via, ${kindOf('a')} AS fromKind, ${kindOf('b')} AS toKind`;
    }),
  );
  return {
    name: 'neighbourhood.ties',
    text: `/* neighbourhood.ties */
UNWIND $frontier.ids AS id
CALL (id) {
  ${branches.join('\n  UNION ALL\n  ')}
}
RETURN DISTINCT from, to, type, via, fromKind, toKind
ORDER BY from, to, type, via
LIMIT ${MOST_TIES}`,
    parameters: {
      // Inside a map: Neo4j plans anew for every order of magnitude of a list that is a parameter itself.
      frontier: { ids: request.ids },
      knownOn: request.knownOn ?? NOW,
      ...(request.asOf === undefined ? {} : { asOf: request.asOf }),
    },
  };
}
