import type { SearchPage } from '@stancegraph/store';
import type { PageInfo } from './connection.ts';
import type { Context } from './context.ts';
import { toCursor } from './cursor.ts';
import type { Presented } from './present.ts';

export type SearchKind = SearchPage['hits'][number]['kind'];
export interface SearchRow {
  cursor: string;
  score: number;
  node: Presented<SearchKind>;
}
export interface SearchResults {
  edges: SearchRow[];
  nodes: Presented<SearchKind>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The hits with their records, each at its rank. */
export async function searchResults(page: SearchPage, offset: number, context: Context): Promise<SearchResults> {
  const found = await Promise.all(
    page.hits.map(async ({ kind, id, score }, at) => {
      const node = await context.loaders.find(kind, id);
      return node ? [{ node, score, cursor: toCursor({ key: offset + at, id }) }] : [];
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
