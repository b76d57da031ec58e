import { LAYOUTS, type Layout } from '@stancegraph/drawing';
import { badUserInput } from '../../graphql/errors.ts';
import { only } from './network-input.ts';
import { shown } from './read-leaf.ts';

/** @throws BAD_USER_INPUT naming the layouts that there are */
export function readLayout(texts: ReadonlyMap<string, readonly string[]>): Layout {
  const read = (text: string): Layout => {
    const found = LAYOUTS.find((known) => known === text);
    if (!found) throw badUserInput(`"layout" is ${shown(text)}`, ['layout'], `give ${LAYOUTS.join(', ')}`);
    return found;
  };
  return only(texts, 'layout', read) ?? 'FORCE';
}
