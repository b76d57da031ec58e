import { expect, it } from 'vitest';
import { byCode, byNearness, namesOf } from './names.ts';

const learned = { recordedAt: '', retractedAt: null, retractReason: null };
const actor = (id: string, name: string, aliases: string[] = [], iso3: string | null = null) => ({
  ...learned,
  ...{ id, name, aliases, iso3, iso2: null, type: 'COUNTRY' as const, wikidata: null, kind: null, anonymous: false },
});
const names = namesOf({
  actors: [
    actor('uk', 'United Kingdom', ['Great Britain'], 'GBR'),
    actor('us', 'United States', ['America'], 'USA'),
    actor('russia', 'Russia', ['Russian Federation'], 'RUS'),
    actor('store', 'Jonas Gahr Støre'),
    actor('zelenskyy', 'Volodymyr Zelenskyy'),
    { ...actor('gone', 'Prussia'), retractedAt: '2025-01-01T00:00:00.000Z' },
  ],
  issues: [{ ...learned, id: 'troops', title: 'Own troops in Ukraine', question: '', topics: [], partOf: null }],
  ...{ offices: [], memberships: [], conditions: [], stances: [] },
});

it.each([
  ['Untied Kingdom', 'uk'],
  ['grat britian', 'uk'],
  ['Rusia', 'russia'],
  ['Russsian Fed', 'russia'],
  ['Россия', 'russia'],
  ['Росія', 'russia'],
  ['Stoere', 'store'],
  ['Зеленський', 'zelenskyy'],
  ['zelensky', 'zelenskyy'],
  ['own trops', 'troops'],
])('%s is near to %s', (text, id) => expect(byNearness(names, text)[0]?.id).toBe(id));

it.each(['Peru', 'gb', 'kingdom of Spain', '', '?'])('%j is near to nobody', (text) =>
  expect(byNearness(names, text)).toEqual([]),
);

it('knows a country by its code, unless its name says so already', () => {
  expect(byCode(names, ' gbr ').map(({ id }) => id)).toEqual(['uk']);
  expect(byCode(names, 'rus')).toEqual([]);
});
