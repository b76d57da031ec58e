import neo4j from 'neo4j-driver';
import type { Value } from '../engine.ts';

/** Whole numbers as Neo4j's integers: the driver sends every plain number as a float, which LIMIT refuses. */
export function toNeo4j(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(toNeo4j);
  const result: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) result[name] = toNeo4j(item);
  return result;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
