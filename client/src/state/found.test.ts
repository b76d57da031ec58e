import { expect, it } from 'vitest';
import { byFit, toFound } from './found.ts';

const russia = {
  __typename: 'Country',
  id: 'russia',
  name: 'Russia',
  aliases: ['Russian Federation', 'Rossiya'],
} as const;

it('names the alias that was searched for, and none where the name itself fits', () => {
  expect(toFound({ ...russia, aliases: [...russia.aliases] }, 'rossi')).toMatchObject([{ alias: 'Rossiya' }]);
  expect(toFound({ ...russia, aliases: [...russia.aliases] }, 'RUSS')).toMatchObject([{ alias: null }]);
});

it('sees through accents', () => {
  const turkey = { __typename: 'Country' as const, id: 'turkiye', name: 'Türkiye', aliases: ['Turkey'] };
  expect(toFound(turkey, 'turkiye')).toMatchObject([{ name: 'Türkiye', alias: null }]);
});

it('leaves out what cannot be opened', () => expect(toFound({ __typename: 'Source' }, 'x')).toEqual([]));

it('puts first what holds the text as typed', () => {
  const talks = { id: 'talks', name: 'Talks with Russia', kind: 'issue' as const, alias: null };
  const hit = { id: 'russia', name: 'Russia', kind: 'actor' as const, alias: 'Russian Federation' };
  expect(byFit([talks, hit], 'russian fed').map((found) => found.id)).toEqual(['russia', 'talks']);
});
