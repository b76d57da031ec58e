import { describe, expect, test } from 'vitest';
import { bundleOf } from '../../test/dna/bundle-of.ts';
import type { InventedDna } from '../../test/dna/invented-dna.ts';

const YES = 1 as const;

describe('actors', () => {
  const statements = [
    { person: 'Ann', organization: 'Acme', concept: 'Tax it', agreement: YES },
    { person: 'Ann', organization: 'Birch', concept: 'Tax it', agreement: YES },
    { person: 'Ann', organization: 'Acme', concept: 'Ban it', agreement: YES },
    { organization: 'Acme', concept: 'Ban it', agreement: 0 as const },
  ];

  test('are organisations; the person says so and represents all that it is coded with', async () => {
    const { bundle } = await bundleOf({ statements });
    expect(bundle.statements?.map(({ actor, saidBy }) => [actor, saidBy])).toEqual([
      ['d.acme', 'd.ann'],
      ['d.birch', 'd.ann'],
      ['d.acme', 'd.ann'],
      ['d.acme', undefined],
    ]);
    expect(bundle.actors?.find(({ id }) => id === 'd.ann')).toEqual({
      id: 'd.ann',
      type: 'OFFICIAL',
      name: 'Ann',
      represents: [
        { actor: 'd.acme', role: 'speaker', source: 'd.document.a-debate' },
        { actor: 'd.birch', role: 'speaker', source: 'd.document.a-debate' },
      ],
    });
  });

  test('are persons where that is asked; a statement of nobody stays behind', async () => {
    const { bundle, summary } = await bundleOf({ statements }, { actors: 'persons' });
    expect(bundle.statements?.map(({ actor, saidBy }) => [actor, saidBy])).toEqual([
      ['d.ann', undefined],
      ['d.ann', undefined],
      ['d.ann', undefined],
    ]);
    expect(summary.notCarried).toContainEqual({
      what: 'statements without "person"',
      count: 1,
      examples: ['statement 4'],
    });
  });

  test('without persons, their names are said to stay behind', async () => {
    const { bundle, summary } = await bundleOf({ statements }, { person: null });
    expect(bundle.actors?.map(({ id }) => id)).toEqual(['d.acme', 'd.birch']);
    expect(summary.notCarried.map(({ what }) => what)).toContain('names of "person" (DNA Statement)');
  });

  test('have kinds and aliases from their attributes where these fit', async () => {
    const attributes: InventedDna['attributes'] = [
      ['organization', 'Acme', 'Type', 'ngo'],
      ['organization', 'Acme', 'Alias', 'Acme Inc.; ACME ;Acme'],
      ['organization', 'Birch', 'type', 'Trade body'],
      ['organization', 'Birch', 'Notes', 'large'],
      ['concept', 'Tax it', 'Type', 'fiscal'],
    ];
    const { bundle, summary } = await bundleOf(
      { statements, attributes },
      { kinds: new Map([['trade body', 'OTHER']]) },
    );
    expect(bundle.actors?.slice(0, 2)).toEqual([
      { id: 'd.acme', type: 'ORGANISATION', name: 'Acme', kind: 'NGO', aliases: ['Acme Inc.', 'ACME'] },
      { id: 'd.birch', type: 'ORGANISATION', name: 'Birch', kind: 'OTHER' },
    ]);
    expect(bundle.issues?.[0]).toMatchObject({ id: 'd.tax-it', question: 'Do you agree: Tax it?', topics: ['fiscal'] });
    expect(summary.notCarried[0]).toEqual({
      what: 'attribute "Notes" of organisations',
      count: 1,
      examples: ['Birch: large'],
    });
  });
});
