import { expect, it } from 'vitest';
import { readViews, renamed, withFile, withView, writeViews } from './saved-views.ts';

const view = (name: string, address = '?issues=a') => ({ name, address, notes: { france: 'ask again' } });
const names = (views: readonly { name: string }[] | null) => views?.map(({ name }) => name);

it('reads a file as it was written', () => {
  expect(readViews(writeViews([view('a'), view('b', '')]))).toEqual([view('a'), view('b', '')]);
});

it.each([
  ['no JSON', 'a,b'],
  ['another file', '{"views":[]}'],
  ['a later version', '{"stancegraphViews":2,"views":[]}'],
  ['an address elsewhere', writeViews([view('a', 'https://example.org')])],
  ['no name', writeViews([view('')])],
])('refuses %s', (_what, text) => expect(readViews(text)).toBeNull());

it('keeps one view per name, by name', () => {
  expect(withView([view('a', '?x'), view('c')], view('a'))).toEqual([view('a'), view('c')]);
  expect(names(withView([view('c')], view('a')))).toEqual(['a', 'c']);
});

it('takes a file in beside what is there, the same view once', () => {
  expect(names(withFile([view('a'), view('b', '?mine')], [view('a'), view('b')]))).toEqual(['a', 'b', 'b 2']);
});

it('renames, but never over another', () => {
  expect(names(renamed([view('a'), view('b')], 'a', ' z '))).toEqual(['b', 'z']);
  expect(names(renamed([view('a'), view('b')], 'a', 'b'))).toEqual(['a', 'b']);
  expect(names(renamed([view('a')], 'a', ' '))).toEqual(['a']);
});
