import { expect, it } from 'vitest';
import { labelLines, markedLabel } from './label-lines.ts';

it.each([
  ['France', ['France']],
  ['United Kingdom', ['United Kingdom']],
  ['The coalition of the willing', ['The coalition of', 'the willing']],
  ['One of the very longest names that anybody has', ['One of the very', 'longest names tha…']],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifff…']],
  ['   ', []],
])('%s', (label, lines) => expect(labelLines(label)).toEqual(lines));

it('puts a mark before the name', () => {
  expect(markedLabel({ label: 'The coalition of the willing', mark: { sign: '→', label: 'moved' } })).toEqual([
    '→ The coalition of',
    'the willing',
  ]);
  expect(markedLabel({ label: 'France' })).toEqual(['France']);
});

it('says behind the name that it is pinned or has a note', () => {
  expect(markedLabel({ label: 'The coalition of the willing', pinned: true, noted: true }).at(-1)).toBe(
    'the willing ◉ ✎',
  );
});
