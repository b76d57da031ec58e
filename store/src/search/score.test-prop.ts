import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from './score.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
const words = (minLength: number) => fc.uniqueArray(word, { minLength, maxLength: 5 });
const parts = fc.tuple(words(0), words(0), words(0));

test('does not depend on the order of words, asked or found', () => {
  const turned = <T>(items: readonly T[]) => [...items].reverse();
  fc.assert(
    fc.property(words(1), parts, (query, found) => {
      expect(score(turned(query), found.map(turned))).toBe(score(query, found));
    }),
  );
});

test('is no lower for the word itself than for one that it begins, in any place', () => {
  fc.assert(
    fc.property(word, word, parts, fc.constantFrom(0, 1, 2), (asked, ending, found, part) => {
      const having = (token: string) => found.map((tokens, at) => (at === part ? [token, ...tokens] : tokens));
      expect(score([asked], having(asked))).toBeGreaterThanOrEqual(score([asked], having(asked + ending)));
    }),
  );
});

test('lies in 0..1.5 and is 0 exactly where a word begins no word', () => {
  fc.assert(
    fc.property(words(1), parts, (query, found) => {
      const result = score(query, found);
      expect(result).toBeLessThanOrEqual(1.5);
      const all = query.every((asked) => found.flat().some((token) => token.startsWith(asked)));
      expect(result > 0).toBe(all);
    }),
  );
});
