import { badUserInput } from './errors.ts';

/** The first of a list. @throws BAD_USER_INPUT out of 1 to `most` */
export function firstOf<T>(rows: readonly T[], first: number, most: number): T[] {
  if (first < 1 || first > most) throw badUserInput(`"first" is ${first}`, ['first'], `give 1 to ${most}`);
  return rows.slice(0, first);
}
