import type { Statement } from '@stancegraph/analysis';
import { type Connection, toWindow } from './connection.ts';
import { toCursor } from './cursor.ts';
import type { Loaders } from './loaders.ts';

/** The first statements of a list of ids that analysis has put in order. */
export function statementsById(ids: readonly string[], first: number, loaders: Loaders): Connection<Statement> {
  const { limit } = toWindow({ first });
  const nodes = () => Promise.all(ids.slice(0, limit).map((id) => loaders.getRecorded('statement', id)));
  const edges = async () =>
    (await nodes()).map((node) => ({ node, cursor: toCursor({ key: node.date, id: node.id }) }));
  return {
    nodes,
    edges,
    totalCount: async () => ids.length,
    pageInfo: async () => {
      const rows = await edges();
      return {
        hasNextPage: ids.length > limit,
        hasPreviousPage: false,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      };
    },
  };
}
