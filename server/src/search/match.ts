import { foldedWords } from './folded-words.ts';
import { nearness } from './near-words.ts';

/** Where a record was found. */
export interface Match {
  on: 'NAME' | 'ALIAS' | 'CODE' | 'TEXT';
  /** The other name, the code or the text; null for the name itself. */
  text: string | null;
  /** Whether every word was found as it was typed. */
  exact: boolean;
}
export interface Searchable {
  name: string | null;
  aliases: (string | null)[];
  codes: (string | null)[];
  texts: (string | null)[];
}

/** The texts of a record that search looks into; kinds have them under different names. */
export function searchableOf(record: object): Searchable {
  const of = (...fields: string[]) =>
    fields.flatMap((field): string[] => {
      const value: unknown = Reflect.get(record, field);
      return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
    });
  return {
    name: of('name', 'title')[0] ?? null,
    aliases: of('aliases', 'topics', 'publisher', 'place'),
    codes: of('iso2', 'iso3'),
    texts: of('question', 'summary', 'quote', 'count'),
  };
}

/** The first of name, code, other names and texts that has what was typed; a slip only where nothing has it. */
export function matchOf({ name, aliases, codes, texts }: Searchable, typed: string): Match {
  const words = foldedWords(typed);
  const parts: [Match['on'], (string | null)[]][] = [
    ['NAME', [name]],
    ['ALIAS', aliases],
    ['TEXT', texts],
  ];
  const code = codes.find((one) => one?.toLowerCase() === typed.trim().toLowerCase());
  const has = (text: string | null, test: (asked: string, word: string) => boolean) => {
    const own = text === null ? [] : foldedWords(text);
    return words.length > 0 && words.every((asked) => own.some((word) => test(asked, word)));
  };
  const begins = (asked: string, word: string) => word.startsWith(asked);
  for (const [on, list] of parts) {
    if (on === 'ALIAS' && code) return { on: 'CODE', text: code, exact: true };
    const found = list.find((text) => has(text, begins));
    if (found !== undefined) return { on, text: on === 'NAME' ? null : found, exact: true };
  }
  for (const [on, list] of parts) {
    const found = list.find((text) => has(text, (asked, word) => nearness(asked, word) > 0));
    if (found !== undefined) return { on, text: on === 'NAME' ? null : found, exact: false };
  }
  // The words stand in several of them.
  const [text] = [...aliases, ...texts].filter((one) => one !== null);
  return { on: name === null ? 'TEXT' : 'NAME', text: name === null ? (text ?? null) : null, exact: true };
}
