import { expect, test } from 'vitest';
import { shorten, tidyText, withoutStrayBackslashes } from './tidy-text.ts';

test('white space and control characters are one blank, what Windows meant is kept', () => {
  expect(tidyText(' a \t\n b\u0007c ')).toBe('a b c');
  expect(tidyText('the \u0093force\u0094 \u0096 now')).toBe('the “force” – now');
});

test.each([
  ['THE \\MEMBERS VOTING\\\\, IN ALL.\\""', 'THE "MEMBERS VOTING", IN ALL.'],
  ['END WITH:\\NO NOMINATIONS.\\\\"\t0\t0', 'END WITH:"NO NOMINATIONS."'],
  ['ALGERIA, \\POURPARLERS\\\\"\tTO ADOPT', 'ALGERIA, "POURPARLERS"'],
  ['nothing "stray"', 'nothing "stray"'],
])('%s', (text, expected) => expect(withoutStrayBackslashes(text)).toBe(expected));

test('long text is cut between words, never through a character', () => {
  expect(shorten('one two three', 13)).toBe('one two three');
  expect(shorten('one two three', 10)).toBe('one two…');
  expect(shorten(`${'a'.repeat(8)}😀bcd`, 10)).toBe('aaaaaaaa…');
});
