import type { DnaEntity, DnaStatement, DnaVariable } from './dna-database.ts';
import type { DnaIds } from './dna-ids.ts';
import { toLine } from './to-line.ts';

/** DNA keeps an empty text among the names of every variable. */
export function isNamed({ value }: DnaEntity): boolean {
  return toLine(value) !== '';
}

/** What a statement names under a short-text variable; undefined for DNA's empty text. */
export function entityIn(statement: DnaStatement, variable: DnaVariable | null): DnaEntity | undefined {
  const value = variable ? statement.values.get(variable.id) : undefined;
  return value?.dataType === 'short text' && isNamed(value.entity) ? value.entity : undefined;
}

/** The entities of a variable that have a name, with their ids. */
export function listNamed(variable: DnaVariable | null, ids: DnaIds): { id: string; entity: DnaEntity }[] {
  return (variable?.entities ?? []).flatMap((entity) => {
    const id = ids.ofEntity(entity);
    return id === undefined ? [] : [{ id, entity }];
  });
}
