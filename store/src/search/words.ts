import { toTokens } from './tokens.ts';

/** The searchable texts of a record, from the most telling to the least. */
export interface SearchableTexts {
  name: readonly (string | null)[];
  alias: readonly (string | null)[];
  text: readonly (string | null)[];
}

/** Neo4j's text index refuses values over 32,766 bytes; the words beyond are not found. */
const MOST_BYTES = 32_000;
const SEPARATOR = '|';

/**
 * The property that search looks into: the different words of names, aliases and texts, each after a blank, the three
 * parts separated by `|`, so that ` begin` is contained exactly where a word begins so. Nothing when there are no words.
 */
export function toWords(texts: SearchableTexts): { words?: string } {
  const parts = [texts.name, texts.alias, texts.text].map(distinctTokens);
  if (parts.every((part) => part.length === 0)) return {};
  let room = MOST_BYTES;
  const kept = parts.map((part) =>
    part.filter((token) => {
      room -= Buffer.byteLength(token) + 1;
      return room > 0;
    }),
  );
  return { words: kept.map((part) => part.map((token) => ` ${token}`).join('')).join(SEPARATOR) };
}

/** The words of name, alias and text again. */
export function fromWords(words: string): string[][] {
  return words.split(SEPARATOR).map((part) => part.split(' ').filter((token) => token !== ''));
}

function distinctTokens(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.flatMap((text) => (text === null ? [] : toTokens(text))))];
}
