import { GROUP_RULES, type GroupBy } from '@stancegraph/analysis';
import { badUserInput } from '../../graphql/errors.ts';
import { BY_COMMUNITY } from '../../network/group-by.ts';
import { only } from './network-input.ts';
import { shown } from './read-leaf.ts';

/**
 * A rule, or an organisation's id: one cannot look like the other, as ids have no capital letters.
 * @throws BAD_USER_INPUT naming the rules that there are
 */
export function readGroupBy(texts: ReadonlyMap<string, readonly string[]>): GroupBy {
  const read = (text: string): GroupBy => {
    const rule = GROUP_RULES.find((known) => known === text);
    if (rule) return { rule };
    if (/^[a-z0-9][a-z0-9._-]*$/.test(text)) return { membersOf: text };
    const right = `give ${GROUP_RULES.join(', ')} or the id of an organisation`;
    throw badUserInput(`"groupBy" is ${shown(text)}`, ['groupBy'], right);
  };
  return only(texts, 'groupBy', read) ?? BY_COMMUNITY;
}
