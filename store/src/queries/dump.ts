import type { Kind } from '@stancegraph/analysis';
import { committed } from '../bulk/pending.ts';
import type { Query } from '../engine.ts';
import { KIND_SPECS } from '../kinds/index.ts';

/** One row `{ids}`: the ids of all records of a kind, retracted ones included, in any order. */
export function allIds(kind: Kind): Query {
  const name = `${kind}.ids`;
  return {
    name,
    text: `/* ${name} */\nMATCH ${KIND_SPECS[kind].match} WHERE ${committed('n')}\nRETURN collect(n.id) AS ids`,
    parameters: {},
  };
}

/** Rows `{row}` of all records of a kind, retracted ones included, in any order. */
export function allRecords(kind: Kind): Query {
  const name = `${kind}.all`;
  const { match, row } = KIND_SPECS[kind];
  return {
    name,
    text: `/* ${name} */\nMATCH ${match} WHERE ${committed('n')}\nRETURN ${row('all')} AS row`,
    parameters: {},
  };
}
