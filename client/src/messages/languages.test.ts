import { expect, it } from 'vitest';
import { pickLanguage } from './languages.ts';

it.each([
  ['?lang=uk', 'en', ['en-GB'], 'uk'],
  ['?lang=tlh&issues=a', 'uk', ['en-GB'], 'uk'],
  ['', null, ['pl-PL', 'uk-UA', 'en'], 'uk'],
  ['', null, ['pl-PL'], 'en'],
  ['?lang=constructor', 'toString', [], 'en'],
] as const)('of %j, %j and %j is %s', (query, chosen, browser, language) => {
  expect(pickLanguage(query, chosen, browser)).toBe(language);
});
