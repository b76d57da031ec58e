import { POSITIONS, PRECISIONS, type Stance } from '@stancegraph/analysis';
import { compareCodePoints } from '../code-point-order.ts';
import type { Listed } from '../port.ts';
import { stanceHolds } from '../queries/holds-on-day.ts';
import { CLAUSES, clauseLinks, clauses } from './clauses.ts';
import { type Fields, maybe, number, object, oneOf, text, texts } from './decoders.ts';
import { link } from './links.ts';
import { namesOf, OWN_PROPERTIES, projected, toProperties } from './properties.ts';
import { RECORDED } from './recorded.ts';
import { byFrom, byId } from './sort-keys.ts';
import type { KindSpec } from './spec.ts';

const STORED: Fields<Listed['stance']> = {
  id: text,
  actor: text,
  issue: text,
  position: oneOf(POSITIONS),
  from: text,
  to: maybe(text),
  precision: oneOf(PRECISIONS),
  confidence: maybe(number),
  summary: maybe(text),
  ...RECORDED,
};
const NAMES = namesOf(STORED);
const STATEMENTS = '[(n)<-[:EVIDENCES]-(s:Statement) | s.id]';

export const stance: KindSpec<'stance'> = {
  match: '(n:Stance)',
  is: 'n:Stance',
  row: () => `n{${projected(NAMES)}, clauses: ${CLAUSES}, statements: ${STATEMENTS}}`,
  listed: { row: OWN_PROPERTIES, decode: object(STORED) },
  decode: object<Stance>({
    ...STORED,
    clauses,
    statements: (value, where) => texts(value, where).sort(compareCodePoints),
  }),
  orders: {
    from: byFrom,
    confidence: { text: 'coalesce(n.confidence, -1)', of: (record) => record.confidence ?? -1 },
    id: byId,
  },
  relations: {
    actor: { match: '(:Entity {id: parent})-[:HOLDS]->(n)' },
    issue: { match: '(n)-[:ON]->(:Entity {id: parent})' },
    statement: { match: '(:Entity {id: parent})-[:EVIDENCES]->(n)' },
    condition: { match: '(n)-[:DEPENDS_ON]->(:Entity {id: parent})', repeats: true },
  },
  filters: {
    ids: 'n.id IN $ids',
    actors: 'n.actor IN $actors',
    issues: 'n.issue IN $issues',
    positions: 'n.position IN $positions',
    asOf: stanceHolds('n'),
    conditional: 'EXISTS { (n)-[:DEPENDS_ON]->(:Condition) } = $conditional',
    confidenceAtLeast: 'n.confidence >= $confidenceAtLeast',
  },
  layOut: (record) => ({
    node: { labels: 'Stance', properties: toProperties(record, NAMES) },
    links: [
      link('HOLDS', record.actor, record.id),
      link('ON', record.id, record.issue),
      ...clauseLinks(record),
      ...record.statements.map((id) => link('EVIDENCES', id, record.id)),
    ],
  }),
};
