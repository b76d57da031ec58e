import { describe, expect, it } from 'vitest';
import { fromWords, toWords } from './words.ts';

describe('the property that search looks into', () => {
  it('holds the different words of each part, each after a blank', () => {
    const texts = { name: ['Own troops'], alias: ['Troops', null], text: ['Own, own troops? | Now'] };
    expect(toWords(texts)).toEqual({ words: ' own troops| troops| own troops now' });
  });

  it('gives the parts again', () => {
    const { words = '' } = toWords({ name: ['A b'], alias: [], text: ['c'] });
    expect(fromWords(words)).toEqual([['a', 'b'], [], ['c']]);
  });

  it('is nothing where there are no words', () => {
    expect(toWords({ name: ['😀'], alias: [null], text: [] })).toEqual({});
  });

  it('stays below what the text index of Neo4j takes, names first', () => {
    const long = Array.from({ length: 9000 }, (_, at) => `слово${at}`).join(' ');
    const { words = '' } = toWords({ name: ['Name'], alias: [], text: [long] });
    expect(Buffer.byteLength(words)).toBeLessThan(32_766);
    expect(Buffer.byteLength(words)).toBeGreaterThan(31_900);
    expect(fromWords(words)[0]).toEqual(['name']);
  });
});
