import type { SearchPage, SearchRequest } from '@stancegraph/store';
import { type Match, matchOf, searchableOf } from '../search/match.ts';
import { byCode, byNearness, type NearHit, namesOf } from '../search/names.ts';
import type { PageInfo } from './connection.ts';
import type { Context } from './context.ts';
import { toCursor } from './cursor.ts';
import type { Presented } from './present.ts';

export type SearchKind = SearchPage['hits'][number]['kind'];
export interface SearchRow {
  cursor: string;
  score: number;
  node: Presented<SearchKind>;
  match: Match;
}
export interface SearchResults {
  edges: SearchRow[];
  nodes: Presented<SearchKind>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/**
 * What has every word as it was typed, countries with that code before; only where there is nothing of that, what is
 * near by name.
 */
export async function searchPage(request: SearchRequest, context: Context): Promise<SearchPage> {
  const { text, kinds, limit, offset = 0 } = request;
  const snapshot = await context.snapshot();
  const names = await snapshot.once('names', async () => namesOf(snapshot.world));
  if (kinds?.length === 0) return { hits: [], total: 0 };
  const isAsked = ({ kind }: NearHit) => !kinds || kinds.includes(kind);
  const coded = byCode(names, text).filter(isAsked);
  const first = coded.slice(offset, offset + limit);
  const rest = { ...request, limit: limit - first.length, offset: Math.max(0, offset - coded.length) };
  const found = await context.graph.search(rest, context.read());
  if (found.total + coded.length > 0) return { hits: [...first, ...found.hits], total: coded.length + found.total };
  const near = byNearness(names, text).filter(isAsked);
  return { hits: near.slice(offset, offset + limit), total: near.length };
}

/** The hits with their records, each at its rank. */
export async function searchResults(
  page: SearchPage,
  { text, offset = 0 }: SearchRequest,
  context: Context,
): Promise<SearchResults> {
  const found = await Promise.all(
    page.hits.map(async ({ kind, id, score }, at) => {
      const node = await context.loaders.find(kind, id);
      const cursor = toCursor({ key: offset + at, id });
      return node ? [{ node, score, cursor, match: matchOf(searchableOf(node), text) }] : [];
    }),
  );
  const edges = found.flat();
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: page.total,
    pageInfo: {
      hasNextPage: offset + page.hits.length < page.total,
      hasPreviousPage: offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
