import { ACTOR_TYPES, type Actor, type ActorType, ORGANISATION_KINDS } from '@stancegraph/analysis';
import { orderKey } from '../code-point-order.ts';
import { belongs } from '../queries/membership.ts';
import { visible } from '../queries/visible.ts';
import { toWords } from '../search/words.ts';
import { type Fields, flag, maybe, object, oneOf, text, texts } from './decoders.ts';
import { namesOf, OWN_PROPERTIES, toProperties } from './properties.ts';
import { RECORDED } from './recorded.ts';
import { byId, byWords } from './sort-keys.ts';
import type { KindSpec } from './spec.ts';

const FIELDS: Fields<Actor> = {
  id: text,
  type: oneOf(ACTOR_TYPES),
  name: text,
  aliases: texts,
  wikidata: maybe(text),
  iso2: maybe(text),
  iso3: maybe(text),
  kind: maybe(oneOf(ORGANISATION_KINDS)),
  anonymous: flag,
  ...RECORDED,
};
const NAMES = namesOf(FIELDS);
const LABELS: Record<ActorType, string> = {
  COUNTRY: 'Actor:Country',
  ORGANISATION: 'Actor:Organisation',
  OFFICIAL: 'Actor:Official',
};

export const actor: KindSpec<'actor'> = {
  match: '(n:Actor)',
  is: 'n:Actor',
  row: () => OWN_PROPERTIES,
  decode: object(FIELDS),
  orders: { name: byWords((record) => record.name), id: byId },
  relations: {
    event: { match: '(n:Actor)-[:TOOK_PART_IN]->(:Entity {id: parent})', repeats: true },
    membersOf: { match: '(n:Actor)-[m:MEMBER_OF]->(:Entity {id: parent})', where: belongs('m'), repeats: true },
  },
  filters: {
    ids: 'n.id IN $ids',
    types: 'n.type IN $types',
    kinds: 'n.kind IN $kinds',
    memberOf: `EXISTS { MATCH (n)-[of:MEMBER_OF]->(o:Actor) WHERE o.id IN $memberOf AND ${belongs('of')} }`,
    asOf: null,
    onIssues: `EXISTS { MATCH (n)-[:HOLDS]->(s:Stance) WHERE s.issue IN $onIssues AND ${visible('s')} }`,
  },
  layOut: (record) => ({
    node: {
      labels: LABELS[record.type],
      properties: {
        ...toProperties(record, NAMES),
        sort: orderKey(record.name),
        ...toWords({ name: [record.name], alias: record.aliases, text: [] }),
      },
    },
    links: [],
  }),
};
