import { createHash } from 'node:crypto';
import type { Condition, Recorded, Stance } from '@stancegraph/analysis';
import type { Tagged } from '@stancegraph/store';
import { canonicalJson } from '../canonical-json.ts';

/**
 * The hashes a record adds to the revision, as numbers below 2^256: none when it is retracted, one for its content
 * without its recorded times, and for a condition one more per entry of its history that stands.
 * A stance counts with the statements that still stand, so that a graph and its export agree.
 */
export function contentHashes({ kind, record }: Tagged, isRetracted: (statement: string) => boolean): bigint[] {
  if (record.retractedAt !== null) return [];
  if (kind === 'condition') return conditionHashes(record);
  if (kind === 'stance') return [hashOf('stance', withStanding(record, isRetracted))];
  return [hashOf(kind, record)];
}

function conditionHashes({ statuses, ...condition }: Condition): bigint[] {
  const standing = statuses.filter(({ retractedAt }) => retractedAt === null);
  // An entry's id is made from the rest of it, and a bundle does not carry it.
  return [hashOf('condition', condition), ...standing.map(({ id, ...entry }) => hashOf('status', entry))];
}

function withStanding(stance: Stance, isRetracted: (statement: string) => boolean): Stance {
  return { ...stance, statements: stance.statements.filter((id) => !isRetracted(id)) };
}

function hashOf(kind: string, record: Recorded): bigint {
  const { recordedAt, retractedAt, retractReason, ...content } = record;
  const digest = createHash('sha256').update(canonicalJson([kind, ordered(content)]));
  return BigInt(`0x${digest.digest('hex')}`);
}

/** Lists are sets but for the clauses of a stance, whose order decides. */
function ordered(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, name === 'clauses' ? value.map(ordered) : sorted(value)]),
  );
}

function sorted(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = value.map((item) => (typeof item === 'object' && item !== null ? ordered(item) : item));
  return items.length < 2 ? items : items.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
}
