import type { DnaEntity } from './dna-database.ts';
import type { Remainder } from './remainder.ts';
import { toLine } from './to-line.ts';

/** DNA's attributes are spelt as its users like: `Type` and `type` are one. */
export function attributeOf(entity: DnaEntity, name: string): string | undefined {
  return [...entity.attributes].find(([spelt]) => spelt.toLowerCase() === name)?.[1];
}

/** What else an entity has than the attributes that were taken goes to the remainder. */
export function leaveAttributes(entity: DnaEntity, of: string, taken: readonly string[], remainder: Remainder): void {
  for (const [name, value] of entity.attributes) {
    if (!taken.includes(name.toLowerCase())) {
      remainder.add(`attribute "${toLine(name)}" of ${of}`, `${toLine(entity.value)}: ${toLine(value)}`);
    }
  }
  if (entity.childOf !== null) remainder.add(`grouping of ${of} under another`, toLine(entity.value));
}
