import { type Claim, POSITIONS, PRECISIONS } from '@stancegraph/analysis';
import { toWords } from '../search/words.ts';
import { type Fields, maybe, object, oneOf, text } from './decoders.ts';
import { idsInOrder } from './in-order.ts';
import { link, reportedIn } from './links.ts';
import { namesOf, projected, toProperties } from './properties.ts';
import { RECORDED } from './recorded.ts';
import { byId } from './sort-keys.ts';
import type { KindSpec } from './spec.ts';

const STORED: Fields<Omit<Claim, 'among'>> = {
  id: text,
  by: text,
  issue: text,
  position: oneOf(POSITIONS),
  count: text,
  date: text,
  precision: oneOf(PRECISIONS),
  summary: maybe(text),
  source: text,
  locator: maybe(text),
  ...RECORDED,
};
const NAMES = namesOf(STORED);
const AMONG = '[(n)-[l:AMONG]->(a:Actor) | {at: l.at, id: a.id}]';

export const claim: KindSpec<'claim'> = {
  match: '(n:Claim)',
  is: 'n:Claim',
  row: () => `n{${projected(NAMES)}, among: ${AMONG}}`,
  decode: object<Claim>({ ...STORED, among: idsInOrder }),
  orders: { date: { text: 'n.date', of: (record) => record.date }, id: byId },
  relations: {
    by: { match: '(:Entity {id: parent})-[:MADE]->(n:Claim)' },
    issue: { match: '(n:Claim)-[:ABOUT]->(:Entity {id: parent})' },
    source: { match: '(n:Claim)-[:REPORTED_IN]->(:Entity {id: parent})' },
  },
  filters: {
    ids: 'n.id IN $ids',
    by: 'n.by IN $by',
    issues: 'n.issue IN $issues',
    from: 'n.date >= $from',
    to: 'n.date < $to',
  },
  layOut: (record) => ({
    node: {
      labels: 'Claim',
      properties: {
        ...toProperties(record, NAMES),
        ...toWords({ name: [], alias: [], text: [record.count, record.summary] }),
      },
    },
    links: [
      link('MADE', record.by, record.id),
      link('ABOUT', record.id, record.issue),
      ...record.among.map((to, at) => ({ type: 'AMONG', from: record.id, to, properties: { at } })),
      ...reportedIn(record),
    ],
  }),
};
