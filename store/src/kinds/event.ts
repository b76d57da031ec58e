import { EVENT_ROLES, type GraphEvent } from '@stancegraph/analysis';
import { toWords } from '../search/words.ts';
import { type Fields, maybe, object, oneOf, text } from './decoders.ts';
import { idsInOrder, inOrder } from './in-order.ts';
import { reportedIn } from './links.ts';
import { namesOf, projected, toProperties } from './properties.ts';
import { RECORDED } from './recorded.ts';
import { byId } from './sort-keys.ts';
import type { KindSpec } from './spec.ts';

const STORED: Fields<Omit<GraphEvent, 'about' | 'participants'>> = {
  id: text,
  title: text,
  startsOn: text,
  endsOn: maybe(text),
  place: maybe(text),
  summary: maybe(text),
  source: maybe(text),
  locator: maybe(text),
  ...RECORDED,
};
const NAMES = namesOf(STORED);
const ABOUT = '[(n)-[l:ABOUT]->(i:Issue) | {at: l.at, id: i.id}]';
const PARTICIPANTS = '[(n)<-[p:TOOK_PART_IN]-(a:Actor) | p{.at, .role, actor: a.id}]';

export const event: KindSpec<'event'> = {
  match: '(n:Event)',
  is: 'n:Event',
  row: () => `n{${projected(NAMES)}, about: ${ABOUT}, participants: ${PARTICIPANTS}}`,
  decode: object<GraphEvent>({
    ...STORED,
    about: idsInOrder,
    participants: inOrder(object({ actor: text, role: oneOf(EVENT_ROLES) })),
  }),
  orders: { startsOn: { text: 'n.startsOn', of: (record) => record.startsOn }, id: byId },
  relations: {
    actor: { match: '(:Entity {id: parent})-[:TOOK_PART_IN]->(n:Event)', repeats: true },
    issue: { match: '(n:Event)-[:ABOUT]->(:Entity {id: parent})', repeats: true },
    source: { match: '(n:Event)-[:REPORTED_IN]->(:Entity {id: parent})' },
  },
  filters: {
    ids: 'n.id IN $ids',
    issues: 'EXISTS { MATCH (n)-[:ABOUT]->(about:Issue) WHERE about.id IN $issues }',
    from: 'n.startsOn >= $from',
    to: 'n.startsOn < $to',
  },
  layOut: (record) => ({
    node: {
      labels: 'Event',
      properties: {
        ...toProperties(record, NAMES),
        ...toWords({ name: [record.title], alias: [record.place], text: [record.summary] }),
      },
    },
    links: [
      ...record.about.map((to, at) => ({ type: 'ABOUT', from: record.id, to, properties: { at } })),
      ...record.participants.map(({ actor, role }, at) => ({
        type: 'TOOK_PART_IN',
        from: actor,
        to: record.id,
        properties: { at, role },
      })),
      ...reportedIn(record),
    ],
  }),
};
