import { MEMBERSHIP_STATUSES, type Membership, PRECISIONS } from '@stancegraph/analysis';
import { periodCovers } from '../queries/holds-on-day.ts';
import { type Fields, maybe, object, oneOf, text } from './decoders.ts';
import { namesOf, projected, toProperties } from './properties.ts';
import { RECORDED } from './recorded.ts';
import { byFrom, byId } from './sort-keys.ts';
import type { KindSpec } from './spec.ts';

const STORED: Fields<Omit<Membership, 'actor' | 'of'>> = {
  id: text,
  status: oneOf(MEMBERSHIP_STATUSES),
  from: maybe(text),
  to: maybe(text),
  precision: oneOf(PRECISIONS),
  source: maybe(text),
  locator: maybe(text),
  ...RECORDED,
};
const NAMES = namesOf(STORED);

export const membership: KindSpec<'membership'> = {
  match: '(member:Entity)-[n:MEMBER_OF]->(group:Entity)',
  is: null,
  carries: ['member', 'group'],
  row: () => `n{${projected(NAMES)}, actor: member.id, of: group.id}`,
  decode: object<Membership>({ ...STORED, actor: text, of: text }),
  orders: { from: byFrom, id: byId },
  relations: {
    actor: { match: '(member:Entity {id: parent})-[n:MEMBER_OF]->(group:Entity)' },
    of: { match: '(member:Entity)-[n:MEMBER_OF]->(group:Entity {id: parent})' },
  },
  filters: { asOf: periodCovers('n'), statuses: 'n.status IN $statuses' },
  layOut: (record) => ({
    relationship: {
      type: 'MEMBER_OF',
      from: record.actor,
      to: record.of,
      properties: toProperties(record, NAMES),
    },
    refersTo: record.source === null ? [] : [record.source],
  }),
};
