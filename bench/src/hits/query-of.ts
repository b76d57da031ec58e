import type { Kind } from '@stancegraph/analysis';
import type { KnownOptions, ListRequest } from '@stancegraph/store';
import {
  countRecords,
  getClauses,
  getRecords,
  listRecords,
  type Query,
  readMeta,
} from '@stancegraph/store/testing/queries';
import type { StoreCall } from '../graph/store-calls.ts';

/**
 * The Cypher that a call of the port runs.
 * @throws for a call whose query is not known here: a figure must not leave out a part of the work
 */
export function queryOf({ method, args }: StoreCall): Query {
  const [first, second, third] = args;
  if (method === 'state') return readMeta;
  if (method === 'list') return listRecords(first as ListRequest<Kind>);
  if (method === 'count') return countRecords(first as ListRequest<Kind>);
  if (method === 'get') {
    return getRecords(first as Kind, [...new Set(second as string[])], (third ?? {}) as KnownOptions);
  }
  if (method === 'clauses') return getClauses([...new Set(first as string[])]);
  throw new Error(`the query of the store call "${method}" is not known`);
}
