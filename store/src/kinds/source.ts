import { RELIABILITIES, type Source } from '@stancegraph/analysis';
import { orderKey } from '../code-point-order.ts';
import { toWords } from '../search/words.ts';
import { type Fields, maybe, object, oneOf, text } from './decoders.ts';
import { isAsReliable } from './is-as-reliable.ts';
import { namesOf, OWN_PROPERTIES, toProperties } from './properties.ts';
import { RECORDED } from './recorded.ts';
import { byId, byWords } from './sort-keys.ts';
import type { KindSpec } from './spec.ts';

const FIELDS: Fields<Source> = {
  id: text,
  title: text,
  publisher: maybe(text),
  url: maybe(text),
  publishedOn: maybe(text),
  reliability: maybe(oneOf(RELIABILITIES)),
  ...RECORDED,
};
const NAMES = namesOf(FIELDS);

export const source: KindSpec<'source'> = {
  match: '(n:Source)',
  is: 'n:Source',
  row: () => OWN_PROPERTIES,
  decode: object(FIELDS),
  orders: {
    publishedOn: { text: "coalesce(n.publishedOn, '')", of: (record) => record.publishedOn ?? '' },
    title: byWords((record) => record.title),
    id: byId,
  },
  relations: {},
  filters: {
    ids: 'n.id IN $ids',
    publishers: 'n.publisher IN $publishers',
    reliability: isAsReliable('n'),
    from: 'n.publishedOn >= $from',
    to: 'n.publishedOn < $to',
  },
  layOut: (record) => ({
    node: {
      labels: 'Source',
      properties: {
        ...toProperties(record, NAMES),
        sort: orderKey(record.title),
        ...toWords({ name: [record.title], alias: [record.publisher], text: [] }),
      },
    },
    links: [],
  }),
};
