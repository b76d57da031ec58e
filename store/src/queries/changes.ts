import type { Query } from '../engine.ts';

/** Rows `{sequence, before, ids}`, in any order: which records the writes after `since` up to `until` wrote. */
export function readChanges(since: number, until: number): Query {
  return {
    name: 'graph.changes',
    text: `/* graph.changes */
MATCH (c:Change)
WHERE c.sequence > $since AND c.sequence <= $until
RETURN c.sequence AS sequence, c.before AS before, c.ids AS ids`,
    parameters: { since, until },
  };
}

/** `before` is the revision that the change was made to. */
export function createChange(sequence: number, before: string, ids: readonly string[]): Query {
  return {
    name: 'graph.change',
    text: '/* graph.change */\nCREATE (c:Change {sequence: $sequence, before: $before, ids: $ids})',
    parameters: { sequence, before, ids },
  };
}

export function forgetChanges(until: number): Query {
  return {
    name: 'graph.forget',
    text: '/* graph.forget */\nMATCH (c:Change)\nWHERE c.sequence <= $until\nDELETE c',
    parameters: { until },
  };
}
