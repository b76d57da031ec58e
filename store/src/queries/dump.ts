import type { Kind } from '@stancegraph/analysis';
import type { Query } from '../engine.ts';
import { KIND_SPECS } from '../kinds/index.ts';

/** One row `{ids}`: the ids of all records of a kind, retracted ones included, in any order. */
export function allIds(kind: Kind): Query {
  const name = `${kind}.ids`;
  return {
    name,
    text: `/* ${name} */\nMATCH ${KIND_SPECS[kind].match}\nRETURN collect(n.id) AS ids`,
    parameters: {},
  };
}

/** Rows `{row}` of all records of a kind, retracted ones included, in any order. */
export function allRecords(kind: Kind): Query {
  const name = `${kind}.all`;
  const { match, row } = KIND_SPECS[kind];
  return { name, text: `/* ${name} */\nMATCH ${match}\nRETURN ${row('all')} AS row`, parameters: {} };
}
