import type { World } from '@stancegraph/analysis';
import { foldedWords } from './folded-words.ts';
import { nearness } from './near-words.ts';

export type NamedKind = 'actor' | 'issue' | 'condition';
/** What a record is called: by its name, then by others. */
interface Name {
  kind: NamedKind;
  id: string;
  names: string[][];
  codes: string[];
}
export interface NearHit {
  kind: NamedKind;
  id: string;
  score: number;
}

const ALIAS = 0.9;
/** Below every score of a word found as it was typed. */
const MOST_NEAR = 0.3;
const MOST_WORDS = 8;
const MOST_HITS = 50;

/** All names of the live records of a world, ready to be compared with what somebody typed. */
export function namesOf({ actors, issues, conditions }: World): Name[] {
  const live = <T extends { retractedAt: string | null }>(records: readonly T[]) =>
    records.filter(({ retractedAt }) => retractedAt === null);
  return [
    ...live(actors).map(({ id, name, aliases, iso2, iso3 }) => ({
      kind: 'actor' as const,
      id,
      names: [name, ...aliases].map(foldedWords),
      codes: [iso2, iso3].flatMap((code) => code?.toLowerCase() ?? []),
    })),
    ...live(issues).map(({ id, title }) => ({ kind: 'issue' as const, id, names: [foldedWords(title)], codes: [] })),
    ...live(conditions).map(({ id, title }) => ({
      kind: 'condition' as const,
      id,
      names: [foldedWords(title)],
      codes: [],
    })),
  ];
}

/** Countries by their ISO code, whom the words of their names do not give already. */
export function byCode(names: readonly Name[], text: string): NearHit[] {
  const code = text.trim().toLowerCase();
  const begins = ({ names: all }: Name) => all.flat().some((word) => word.startsWith(code));
  return names
    .filter((name) => name.codes.includes(code) && !begins(name))
    .map(({ kind, id }) => ({ kind, id, score: 1 }));
}

/** Records with one name that every typed word is near to, nearest first, ties by id. */
export function byNearness(names: readonly Name[], text: string): NearHit[] {
  const typed = foldedWords(text).slice(0, MOST_WORDS);
  if (typed.length === 0) return [];
  const hits = names.map(({ kind, id, names: all }) => {
    const scores = all.map((words, at) => (at === 0 ? 1 : ALIAS) * meanNearness(typed, words));
    return { kind, id, score: MOST_NEAR * Math.max(0, ...scores) };
  });
  return hits
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_HITS);
}

/** 0 where a typed word is near to none. */
function meanNearness(typed: readonly string[], words: readonly string[]): number {
  let sum = 0;
  for (const one of typed) {
    const best = Math.max(0, ...words.map((word) => nearness(one, word)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum / typed.length;
}
