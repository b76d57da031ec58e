import type { Statement } from '@stancegraph/analysis';
import { lazily } from '../lazily.ts';
import { type Connection, toWindow } from './connection.ts';
import { toCursor } from './cursor.ts';
import type { Loaders } from './loaders.ts';

/** The ids in order, at most `first` of them; all of them only where they are counted. */
type ListIds = (first?: number) => Promise<string[]>;

/** The first statements of a list of ids that analysis puts in order. */
export function statementsById(listIds: ListIds, first: number, loaders: Loaders): Connection<Statement> {
  const { limit } = toWindow({ first });
  const oneMore = lazily(() => listIds(limit + 1));
  const nodes = async () =>
    Promise.all((await oneMore()).slice(0, limit).map((id) => loaders.getRecorded('statement', id)));
  const edges = async () =>
    (await nodes()).map((node) => ({ node, cursor: toCursor({ key: node.date, id: node.id }) }));
  return {
    nodes,
    edges,
    totalCount: async () => (await listIds()).length,
    pageInfo: async () => {
      const rows = await edges();
      return {
        hasNextPage: (await oneMore()).length > limit,
        hasPreviousPage: false,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      };
    },
  };
}
