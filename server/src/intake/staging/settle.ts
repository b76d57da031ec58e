import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '../../canonical-json.ts';
import { type AnyRecord, type Draft, type DraftKind, FACTS } from '../drafts/draft.ts';

/** Lists that unite, each a set; every other field must agree. */
const UNITING: { [K in DraftKind]?: readonly string[] } = {
  actor: ['aliases'],
  issue: ['topics'],
  condition: ['metBy'],
  event: ['about', 'participants'],
  stance: ['statements'],
};

export interface Settlement {
  /** The fields in which the two differ. */
  conflicts: string[];
  /** The record with what the draft adds; the record itself when it adds nothing. */
  record: AnyRecord;
}

/**
 * What becomes of a record when a draft speaks of it too: fields must agree, blanks are filled, lists unite.
 * A fact keeps its blanks (what was known of it on a past day stays so) unless `fresh`: made in this same import.
 */
export function settle(kind: DraftKind, record: AnyRecord, draft: Draft, fresh: boolean): Settlement {
  const fillsBlanks = fresh || !FACTS.has(kind);
  const held = record as unknown as Record<string, unknown>;
  const offered = draft.content as unknown as Record<string, unknown>;
  const changes: Record<string, unknown> = {};
  const conflicts: string[] = [];
  for (const field of draft.given) {
    const [before, after] = [held[field], offered[field]];
    if (UNITING[kind]?.includes(field)) {
      const united = unite(before, after);
      if (!isDeepStrictEqual(united, before)) changes[field] = united;
    } else if (!isDeepStrictEqual(before, after)) {
      if (fillsBlanks && isBlank(before)) changes[field] = after;
      else conflicts.push(field);
    }
  }
  const changed = Object.keys(changes).length > 0;
  return { conflicts, record: changed ? ({ ...record, ...changes } as AnyRecord) : record };
}

/** The record a draft makes by itself. */
export function toRecord({ kind, content }: Draft, id: string, recordedAt: string): AnyRecord {
  const fields: Record<string, unknown> = { ...content };
  for (const field of UNITING[kind] ?? []) fields[field] = unite([], fields[field]);
  return { id, ...fields, recordedAt, retractedAt: null, retractReason: null } as unknown as AnyRecord;
}

function isBlank(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function unite(before: unknown, after: unknown): unknown[] {
  const byText = new Map<string, unknown>();
  for (const item of [before, after].flat()) byText.set(typeof item === 'string' ? item : canonicalJson(item), item);
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
