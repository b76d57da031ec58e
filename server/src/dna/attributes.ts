import type { DnaEntity } from './dna-database.ts';
import type { Remainder } from './remainder.ts';

/** DNA's attributes are spelt as its users like: `Type` and `type` are one. */
export function attributeOf(entity: DnaEntity, name: string): string | undefined {
  return [...entity.attributes].find(([spelt]) => spelt.toLowerCase() === name)?.[1];
}

/** What else an entity has than the attributes that were taken goes to the remainder. */
export function leaveAttributes(entity: DnaEntity, of: string, taken: readonly string[], remainder: Remainder): void {
  for (const [name, value] of entity.attributes) {
    if (!taken.includes(name.toLowerCase())) {
      remainder.add(`attribute "${name}" of ${of}`, `${entity.value}: ${value}`);
    }
  }
  if (entity.childOf !== null) remainder.add(`grouping of ${of} under another`, entity.value);
}
