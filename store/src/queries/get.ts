import { KINDS, type Kind } from '@stancegraph/analysis';
import { committed } from '../bulk/pending.ts';
import type { Query } from '../engine.ts';
import { CLAUSES } from '../kinds/clauses.ts';
import { KIND_SPECS } from '../kinds/index.ts';
import { listedRow } from '../kinds/listed.ts';
import { NOW, visible } from './visible.ts';

export interface GetOptions {
  knownOn?: string | undefined;
  /** Retracted and not yet known records too. */
  everything?: boolean | undefined;
  /** Whole records, not as lists show them. */
  whole?: boolean | undefined;
}

/** Rows `{row}` of one kind, in any order: as lists show them, or whole. */
export function getRecords(kind: Kind, ids: readonly string[], options: GetOptions): Query {
  const name = `${kind}.get`;
  return {
    name,
    text: `/* ${name} */\n${byIds(kind, options.everything ?? false)}\nRETURN ${options.everything || options.whole ? rowOf(kind, options) : listedRow(kind)} AS row`,
    parameters: { ids, knownOn: options.knownOn ?? NOW },
  };
}

/** Rows `{id, clauses}`: the clauses of those of the ids that are stances, in any order. */
export function getClauses(ids: readonly string[]): Query {
  return {
    name: 'stance.clauses',
    text: `/* stance.clauses */\n${byIds('stance', true)}\nRETURN n.id AS id, ${CLAUSES} AS clauses`,
    parameters: { ids },
  };
}

/** Rows `{kind, row}` whatever the kind. */
export function findRecords(ids: readonly string[], options: GetOptions): Query {
  const branches = KINDS.map(
    (kind) => `${byIds(kind, options.everything ?? false)}\nRETURN '${kind}' AS kind, ${rowOf(kind, options)} AS row`,
  );
  return {
    name: 'record.find',
    text: `/* record.find */\n${branches.join('\nUNION ALL\n')}`,
    parameters: { ids, knownOn: options.knownOn ?? NOW },
  };
}

function byIds(kind: Kind, everything: boolean): string {
  const { match, is } = KIND_SPECS[kind];
  const shown = ` AND ${everything ? committed('n') : visible('n')}`;
  if (is === null) return `MATCH ${match} WHERE n.id IN $ids${shown}`;
  return `UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE ${is}${shown}`;
}

function rowOf(kind: Kind, options: GetOptions): string {
  return KIND_SPECS[kind].row(options.everything ? 'all' : 'visible');
}
