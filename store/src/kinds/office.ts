import { type Office, PRECISIONS } from '@stancegraph/analysis';
import { periodCovers } from '../queries/holds-on-day.ts';
import { type Fields, maybe, object, oneOf, text } from './decoders.ts';
import { namesOf, projected, toProperties } from './properties.ts';
import { RECORDED } from './recorded.ts';
import { byFrom, byId } from './sort-keys.ts';
import type { KindSpec } from './spec.ts';

const STORED: Fields<Omit<Office, 'holder' | 'actor'>> = {
  id: text,
  role: text,
  from: maybe(text),
  to: maybe(text),
  precision: oneOf(PRECISIONS),
  source: maybe(text),
  locator: maybe(text),
  ...RECORDED,
};
const NAMES = namesOf(STORED);

export const office: KindSpec<'office'> = {
  match: '(holder:Entity)-[n:REPRESENTS]->(actor:Entity)',
  is: null,
  carries: ['holder', 'actor'],
  row: () => `n{${projected(NAMES)}, holder: holder.id, actor: actor.id}`,
  decode: object<Office>({ ...STORED, holder: text, actor: text }),
  orders: { from: byFrom, id: byId },
  relations: {
    holder: { match: '(holder:Entity {id: parent})-[n:REPRESENTS]->(actor:Entity)' },
    actor: { match: '(holder:Entity)-[n:REPRESENTS]->(actor:Entity {id: parent})' },
  },
  filters: { asOf: periodCovers('n') },
  layOut: (record) => ({
    relationship: {
      type: 'REPRESENTS',
      from: record.holder,
      to: record.actor,
      properties: toProperties(record, NAMES),
    },
    refersTo: record.source === null ? [] : [record.source],
  }),
};
