import { badUserInput } from '../graphql/errors.ts';

const MOST_CAMPS = 8;

/** @throws BAD_USER_INPUT for fewer than 2 or more than 8 */
export function checkCamps(camps: number): void {
  if (camps < 2 || camps > MOST_CAMPS) {
    throw badUserInput(`"camps" is ${camps}`, ['camps'], `divide into 2 to ${MOST_CAMPS}`);
  }
}
