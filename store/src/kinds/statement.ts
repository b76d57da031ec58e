import { DIRECTNESSES, POSITIONS, PRECISIONS, STATEMENT_KINDS, type Statement } from '@stancegraph/analysis';
import { toWords } from '../search/words.ts';
import { type Fields, maybe, number, object, oneOf, text } from './decoders.ts';
import { hasTopic } from './has-topic.ts';
import { isAsReliable } from './is-as-reliable.ts';
import { link, reportedIn } from './links.ts';
import { namesOf, OWN_PROPERTIES, toProperties } from './properties.ts';
import { RECORDED } from './recorded.ts';
import { byId } from './sort-keys.ts';
import type { KindSpec } from './spec.ts';

const FIELDS: Fields<Statement> = {
  id: text,
  actor: text,
  saidBy: maybe(text),
  issue: text,
  date: text,
  precision: oneOf(PRECISIONS),
  position: oneOf(POSITIONS),
  value: maybe(number),
  raw: maybe(text),
  kind: oneOf(STATEMENT_KINDS),
  summary: maybe(text),
  quote: maybe(text),
  utterance: maybe(text),
  source: text,
  locator: maybe(text),
  credibility: maybe(number),
  directness: oneOf(DIRECTNESSES),
  ...RECORDED,
};
const NAMES = namesOf(FIELDS);

export const statement: KindSpec<'statement'> = {
  match: '(n:Statement)',
  is: 'n:Statement',
  row: () => OWN_PROPERTIES,
  decode: object(FIELDS),
  orders: { date: { text: 'n.date', of: (record) => record.date }, id: byId },
  relations: {
    actor: { match: '(:Entity {id: parent})-[:MADE]->(n:Statement)' },
    saidBy: { match: '(:Entity {id: parent})-[:SAID]->(n)' },
    issue: { match: '(n:Statement)-[:ABOUT]->(:Entity {id: parent})' },
    source: { match: '(n:Statement)-[:REPORTED_IN]->(:Entity {id: parent})' },
    stance: { match: '(n)-[:EVIDENCES]->(:Entity {id: parent})' },
  },
  filters: {
    ids: 'n.id IN $ids',
    actors: 'n.actor IN $actors',
    issues: 'n.issue IN $issues',
    topics: 'n.issue IN onTopics',
    sources: 'n.source IN $sources',
    excludeSources: 'NOT n.source IN $excludeSources',
    from: 'n.date >= $from',
    to: 'n.date < $to',
    positions: 'n.position IN $positions',
    kinds: 'n.kind IN $kinds',
    directness: 'n.directness IN $directness',
    reliability: `EXISTS { MATCH (n)-[:REPORTED_IN]->(s:Source) WHERE ${isAsReliable('s')} }`,
  },
  lookups: { topics: `MATCH (i:Issue)\nWHERE ${hasTopic('i')}\nWITH collect(i.id) AS onTopics` },
  layOut: (record) => ({
    node: {
      labels: 'Statement',
      properties: {
        ...toProperties(record, NAMES),
        ...toWords({ name: [], alias: [], text: [record.summary, record.quote] }),
      },
    },
    links: [
      link('MADE', record.actor, record.id),
      ...(record.saidBy === null ? [] : [link('SAID', record.saidBy, record.id)]),
      link('ABOUT', record.id, record.issue),
      ...reportedIn(record),
    ],
  }),
};
