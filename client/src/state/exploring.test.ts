import type { Picture, PictureEdge } from '@stancegraph/drawing';
import { expect, it } from 'vitest';
import { arranged, hiding, onlyThese, showing, shownIds, toggledMany } from './exploring.ts';

const node = (id: string) =>
  ({ id, label: id, type: 'COUNTRY', position: 'SUPPORT', conditional: false, community: null, x: 0, y: 0 }) as const;
const tie = (source: string, target: string, verdict: PictureEdge['verdict'] = 'agree'): PictureEdge => ({
  source,
  target,
  weight: 1,
  verdict,
});
/** A row a – b – c – d, whose last tie is one of disagreement, and e without any tie. */
const picture: Picture = {
  nodes: ['a', 'b', 'c', 'd', 'e'].map(node),
  edges: [tie('a', 'b'), tie('b', 'c'), tie('c', 'd', 'differ')],
};
const shown = (explored: Parameters<typeof shownIds>[2], hidden: string[] = []) =>
  [...shownIds(picture, new Set(hidden), explored)].join('');

it.each<[Parameters<typeof shownIds>[2], string]>([
  [{}, 'abcde'],
  [{ without: ['b', 'nobody'] }, 'acde'],
  [{ only: ['a', 'b', 'e'], without: ['e'] }, 'ab'],
  [{ part: 'TIED' }, 'abcd'],
  [{ part: 'TIED', without: ['c'] }, 'ab'],
  [{ part: 'LARGEST', without: ['b'] }, 'cd'],
  [{ part: 'LARGEST', focus: 'b:1' }, 'bac'],
  [{ focus: 'b:1' }, 'bac'],
  [{ focus: 'a:3' }, 'abcd'],
  [{ focus: 'a:3', without: ['b'] }, 'a'],
  [{ focus: 'b:1', without: ['b'] }, 'acde'],
])('of %j there is shown %s', (explored, ids) => expect(shown(explored)).toBe(ids));

it('focuses, and finds a part, through the ties only that the legend leaves', () => {
  expect(shown({ part: 'TIED' }, ['differ'])).toBe('abc');
  expect(shown({ focus: 'a:3' }, ['differ'])).toBe('abc');
});

it('focuses on a group as on each of its members', () => {
  const gathered: Picture = {
    ...picture,
    nodes: picture.nodes.map((one, at) => ({ ...one, community: at < 2 ? 0 : 1 })),
  };
  const of = (focus: string, without?: string[]) => [...shownIds(gathered, new Set(), { focus, without })].join('');
  expect([of('.1:1'), of('.1:2'), of('.1:1', ['b']), of('.9:1')]).toEqual(['abc', 'abcd', 'a', 'abcde']);
});

it('leaves the ties out whose ends are not shown, and what the groups are called in', () => {
  const groups = [{ key: 'nato', label: 'NATO' }];
  expect(arranged({ ...picture, groups }, new Set(['a', 'b', 'd']), undefined)).toEqual({
    groups,
    nodes: [node('a'), node('b'), node('d')],
    edges: [tie('a', 'b')],
  });
});

it('takes out of the choice whom it hides', () => {
  expect(hiding({ without: ['x'], selected: 'a~b', focus: 'b:2' }, ['b'])).toEqual({
    without: ['b', 'x'],
    selected: undefined,
    focus: undefined,
  });
  expect(hiding({ selected: 'a', many: ['a', 'b'] }, ['b'])).toEqual({ without: ['b'], many: ['a'] });
});

it('shows again who was hidden, and adds to what is left of a picture', () => {
  expect(showing({ without: ['a', 'b'] }, ['b'], new Set(['c']))).toMatchObject({ without: ['a'], only: undefined });
  expect(showing({ focus: 'c:1' }, ['b'], new Set(['c']))).toMatchObject({ only: ['b', 'c'], focus: undefined });
  expect(showing({ part: 'TIED' }, ['b'], new Set(['c']))).toMatchObject({ only: ['b', 'c'], part: undefined });
  expect(onlyThese(['b', 'a', 'b'])).toMatchObject({ only: ['a', 'b'], without: undefined, focus: undefined });
});

it('chooses one more and one less; one alone is chosen in the usual way', () => {
  expect(toggledMany({ selected: 'a' }, 'b')).toEqual({ many: ['a', 'b'], selected: undefined });
  expect(toggledMany({ many: ['a', 'b'] }, 'a')).toEqual({ many: undefined, selected: 'b' });
  expect(toggledMany({ selected: 'a~b' }, 'c')).toEqual({ many: undefined, selected: 'c' });
  expect(toggledMany({ selected: 'a' }, 'a')).toEqual({ many: undefined, selected: undefined });
});
