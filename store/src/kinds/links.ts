import type { Link } from './spec.ts';

/** The record's source, with the place in it. */
export function reportedIn(record: { id: string; source: string | null; locator: string | null }): Link[] {
  if (record.source === null) return [];
  const properties = record.locator === null ? {} : { locator: record.locator };
  return [{ type: 'REPORTED_IN', from: record.id, to: record.source, properties }];
}

/** A link without properties. */
export function link(type: string, from: string, to: string): Link {
  return { type, from, to, properties: {} };
}
