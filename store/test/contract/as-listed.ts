import type { Kind, Records } from '@stancegraph/analysis';
import type { Listed } from '../../src/index.ts';

/** A record as `get` and `list` show it. */
export function asListed<K extends Kind>(record: Records[K]): Listed[K] {
  const { clauses: _, statements: __, ...listed } = { clauses: null, statements: null, ...record };
  return listed as unknown as Listed[K];
}
