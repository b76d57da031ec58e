export interface Found {
  id: string;
  name: string;
  kind: 'actor' | 'issue';
  /** The other name that was searched for, where it was not the usual one. */
  alias: string | null;
}

type Hit =
  | { __typename: 'Country' | 'Organisation' | 'Official'; id: string; name: string; aliases: string[] }
  | { __typename: 'Issue'; id: string; title: string }
  | { __typename: string };

/** A hit of the search as the list shows it; nothing for what cannot be opened. */
export function toFound(hit: Hit, text: string): Found[] {
  if ('title' in hit) return [{ id: hit.id, name: hit.title, kind: 'issue', alias: null }];
  if (!('name' in hit)) return [];
  const fits = (name: string) => plain(name).includes(plain(text));
  const alias = fits(hit.name) ? null : (hit.aliases.find(fits) ?? null);
  return [{ id: hit.id, name: hit.name, kind: 'actor', alias }];
}

/** Names that hold the text as it was typed come first; otherwise as the server ranked them. */
export function byFit(found: readonly Found[], text: string): Found[] {
  const fits = (hit: Found) => Number(hit.alias !== null || plain(hit.name).includes(plain(text)));
  return [...found].sort((a, b) => fits(b) - fits(a));
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
