import { CONDITION_STATUSES, type Condition, PRECISIONS, type StatusEntry } from '@stancegraph/analysis';
import { compareCodePoints, orderKey } from '../code-point-order.ts';
import { visible } from '../queries/visible.ts';
import { toWords } from '../search/words.ts';
import { type Fields, list, maybe, object, oneOf, text } from './decoders.ts';
import { metBy, metByLinks } from './met-by.ts';
import { namesOf, projected, toProperties } from './properties.ts';
import { RECORDED } from './recorded.ts';
import { byId, byWords } from './sort-keys.ts';
import type { KindSpec } from './spec.ts';

const STORED: Fields<Omit<Condition, 'metBy' | 'statuses'>> = {
  id: text,
  title: text,
  summary: maybe(text),
  ...RECORDED,
};
const NAMES = namesOf(STORED);
const ENTRY: Fields<StatusEntry> = {
  id: text,
  condition: text,
  is: oneOf(CONDITION_STATUSES),
  from: text,
  to: maybe(text),
  precision: oneOf(PRECISIONS),
  source: maybe(text),
  locator: maybe(text),
  ...RECORDED,
};
const ENTRY_NAMES = namesOf(ENTRY);
const entries = list(object(ENTRY));
const MET_BY = '[(n)-[m:MET_BY]->(i:Issue) | m{.*, issue: i.id}]';

export const condition: KindSpec<'condition'> = {
  match: '(n:Condition)',
  is: 'n:Condition',
  row: (parts) => {
    const where = parts === 'all' ? '' : ` WHERE ${visible('e')}`;
    return `n{${projected(NAMES)}, metBy: ${MET_BY}, statuses: [(n)-[:HAD_STATUS]->(e:StatusEntry)${where} | e{.*}]}`;
  },
  decode: object<Condition>({
    ...STORED,
    metBy,
    statuses: (value, where) =>
      entries(value, where).sort((a, b) => compareCodePoints(a.from, b.from) || compareCodePoints(a.id, b.id)),
  }),
  orders: { title: byWords((record) => record.title), id: byId },
  relations: {
    stance: { match: '(:Entity {id: parent})-[:DEPENDS_ON]->(n:Condition)', repeats: true },
    issue: { match: '(n:Condition)-[:MET_BY]->(:Entity {id: parent})', repeats: true },
  },
  filters: {
    ids: 'n.id IN $ids',
    metByPositions: 'EXISTS { (n)-[:MET_BY]->(:Issue) } = $metByPositions',
  },
  layOut: (record) => ({
    node: {
      labels: 'Condition',
      properties: {
        ...toProperties(record, NAMES),
        sort: orderKey(record.title),
        ...toWords({ name: [record.title], alias: [], text: [record.summary] }),
      },
    },
    links: metByLinks(record),
    parts: record.statuses.map((entry) => ({ properties: toProperties(entry, ENTRY_NAMES), source: entry.source })),
  }),
};
