import type { Issue } from '@stancegraph/analysis';
import { orderKey } from '../code-point-order.ts';
import { toWords } from '../search/words.ts';
import { type Fields, maybe, object, text, texts } from './decoders.ts';
import { hasTopic } from './has-topic.ts';
import { namesOf, OWN_PROPERTIES, toProperties } from './properties.ts';
import { RECORDED } from './recorded.ts';
import { byId, byWords } from './sort-keys.ts';
import type { KindSpec } from './spec.ts';

const FIELDS: Fields<Issue> = {
  id: text,
  title: text,
  question: text,
  topics: texts,
  partOf: maybe(text),
  ...RECORDED,
};
const NAMES = namesOf(FIELDS);

export const issue: KindSpec<'issue'> = {
  match: '(n:Issue)',
  is: 'n:Issue',
  row: () => OWN_PROPERTIES,
  decode: object(FIELDS),
  orders: { title: byWords((record) => record.title), id: byId },
  relations: {
    partOf: { match: '(n:Issue)-[:PART_OF]->(:Entity {id: parent})' },
    event: { match: '(e:Entity {id: parent})-[:ABOUT]->(n:Issue)', where: 'e:Event', repeats: true },
  },
  filters: {
    ids: 'n.id IN $ids',
    topics: hasTopic('n'),
  },
  layOut: (record) => ({
    node: {
      labels: 'Issue',
      properties: {
        ...toProperties(record, NAMES),
        sort: orderKey(record.title),
        ...toWords({ name: [record.title], alias: record.topics, text: [record.question] }),
      },
    },
    links: record.partOf === null ? [] : [{ type: 'PART_OF', from: record.id, to: record.partOf, properties: {} }],
  }),
};
