import type { Query } from '../engine.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import type { SearchKind } from '../port.ts';
import { NOW, visible } from './visible.ts';

export const SEARCH_KINDS = [
  'actor',
  'issue',
  'condition',
  'source',
  'event',
  'statement',
  'claim',
] as const satisfies readonly SearchKind[];

/**
 * Rows `{kind, id, words}` of all live records in which every token begins a word. The longest token stands by itself
 * because Neo4j uses its text index for a plain CONTAINS only.
 */
export function searchCandidates(tokens: readonly string[], kinds: readonly SearchKind[]): Query {
  const [longest = ''] = [...tokens].sort((a, b) => b.length - a.length);
  const cases = kinds.map((kind) => `WHEN ${KIND_SPECS[kind].is} THEN '${kind}'`).join(' ');
  const isOneOf = kinds.map((kind) => KIND_SPECS[kind].is).join(' OR ');
  return {
    name: 'record.search',
    text: `/* record.search */
MATCH (n:Searchable)
WHERE n.words CONTAINS $longest AND all(start IN $starts WHERE n.words CONTAINS start)
  AND (${isOneOf}) AND ${visible('n')}
RETURN CASE ${cases} END AS kind, n.id AS id, n.words AS words`,
    parameters: { longest: ` ${longest}`, starts: tokens.map((token) => ` ${token}`), knownOn: NOW },
  };
}
