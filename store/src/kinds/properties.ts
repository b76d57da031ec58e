import type { Value } from '../engine.ts';
import type { Properties } from './spec.ts';

/** The named fields as properties; null is not stored. */
export function toProperties<T extends object>(record: T, names: readonly (keyof T & string)[]): Properties {
  const properties: Record<string, Value> = {};
  for (const name of names) {
    const value = record[name] as Value | undefined;
    if (value !== null && value !== undefined) properties[name] = value;
  }
  return properties;
}

/** All that is stored on `n`, in one look; picked out one by one, each property is looked for from the start. */
export const OWN_PROPERTIES = 'properties(n)';

/** `.id, .name, ...` for a map projection. */
export function projected(names: readonly string[]): string {
  return names.map((name) => `.${name}`).join(', ');
}

/** The keys of a table of fields, typed. */
export function namesOf<T extends object>(fields: T): readonly (keyof T & string)[] {
  return Object.keys(fields) as (keyof T & string)[];
}
