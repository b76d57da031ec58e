import { POSITIONS, PRECISIONS, type Stance } from '@stancegraph/analysis';
import { compareCodePoints } from '../code-point-order.ts';
import { stanceHolds } from '../queries/holds-on-day.ts';
import { clauseLinks, clauses } from './clauses.ts';
import { type Fields, maybe, number, object, oneOf, text, texts } from './decoders.ts';
import { link } from './links.ts';
import { namesOf, projected, toProperties } from './properties.ts';
import { RECORDED } from './recorded.ts';
import { byFrom, byId } from './sort-keys.ts';
import type { KindSpec } from './spec.ts';

const STORED: Fields<Omit<Stance, 'clauses' | 'statements'>> = {
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
const CLAUSES = '[(n)-[d:DEPENDS_ON]->(c:Condition) | d{.*, condition: c.id}]';
const STATEMENTS = '[(n)<-[:EVIDENCES]-(s:Statement) | s.id]';

export const stance: KindSpec<'stance'> = {
  match: '(n:Stance)',
  is: 'n:Stance',
  row: () => `n{${projected(NAMES)}, clauses: ${CLAUSES}, statements: ${STATEMENTS}}`,
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
    actor: { match: '(:Entity {id: parent})-[:HOLDS]->(n:Stance)' },
    issue: { match: '(n:Stance)-[:ON]->(:Entity {id: parent})' },
    statement: { match: '(:Entity {id: parent})-[:EVIDENCES]->(n:Stance)' },
    condition: { match: '(n:Stance)-[:DEPENDS_ON]->(:Entity {id: parent})', repeats: true },
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
