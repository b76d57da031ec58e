import { expect, it } from 'vitest';
import { toFound } from './found.ts';

const match = { on: 'NAME', text: null, exact: true } as const;

it('lists actors, issues and sources by name', () => {
  const names = [
    { __typename: 'Country' as const, id: 'russia', name: 'Russia' },
    { __typename: 'Issue' as const, id: 'force', title: 'A force' },
    { __typename: 'Source' as const, id: 'times', title: 'The Times' },
  ].flatMap((node) => toFound({ node, match }));
  expect(names.map(({ kind, type, name }) => `${type ?? kind} ${name}`)).toEqual([
    'COUNTRY Russia',
    'issue A force',
    'source The Times',
  ]);
});

it('lists a statement by whose it is, with what was said', () => {
  const node = {
    __typename: 'Statement' as const,
    id: 's',
    summary: 'No.',
    actor: { id: 'uk', name: 'UK' },
    issue: { id: 'i' },
  };
  expect(toFound({ node, match: { ...match, on: 'TEXT' } })).toEqual([
    {
      id: 's',
      name: 'UK',
      kind: 'statement',
      match: { on: 'TEXT', text: 'No.', exact: true },
      about: { actor: 'uk', issue: 'i' },
    },
  ]);
});

it('leaves out what cannot be opened', () => {
  expect(toFound({ node: { __typename: 'Event' }, match })).toEqual([]);
});
