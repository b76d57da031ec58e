import { compareCodePoints } from '../code-point-order.ts';
import type { Row, Run } from '../engine.ts';
import { object, oneOf, text } from '../kinds/decoders.ts';
import type { SearchPage, SearchRequest } from '../port.ts';
import { SEARCH_KINDS, searchCandidates } from '../queries/search.ts';
import { score } from '../search/score.ts';
import { toTokens } from '../search/tokens.ts';
import { fromWords } from '../search/words.ts';

const candidate = object({ kind: oneOf(SEARCH_KINDS), id: text, words: text });

/** Every word of the text must begin a word of the record; best first, ties by id. */
export async function search(run: Run, request: SearchRequest): Promise<SearchPage> {
  const tokens = [...new Set(toTokens(request.text))];
  const kinds = request.kinds?.length ? SEARCH_KINDS.filter((kind) => request.kinds?.includes(kind)) : SEARCH_KINDS;
  if (tokens.length === 0) return { hits: [], total: 0 };
  const rows = await run(searchCandidates(tokens, kinds));
  const hits = rows.map((row) => toHit(tokens, row)).sort((a, b) => b.score - a.score || compareCodePoints(a.id, b.id));
  const offset = request.offset ?? 0;
  return { hits: hits.slice(offset, offset + request.limit), total: hits.length };
}

function toHit(tokens: readonly string[], row: Row): SearchPage['hits'][number] {
  const { kind, id, words } = candidate(row, 'search');
  return { kind, id, score: score(tokens, fromWords(words)) };
}
