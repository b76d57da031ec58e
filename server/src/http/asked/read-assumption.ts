import { CONDITION_STATUSES, POSITIONS } from '@stancegraph/analysis';
import { badUserInput } from '../../graphql/errors.ts';
import type { CoalitionNetworkInput } from '../../graphql/types.generated.ts';
import { shown } from './read-leaf.ts';

type Assumed = NonNullable<CoalitionNetworkInput['assume']>[number];

/**
 * `condition:STATUS` or `actor~issue:POSITION`.
 * @throws BAD_USER_INPUT naming the parameter and what would be right
 */
export function readAssumption(parameter: string, text: string): Assumed {
  const [subject = '', value = '', ...more] = text.split(':');
  const [first = '', issue, ...others] = subject.split('~');
  if (first !== '' && more.length === 0 && others.length === 0) {
    const status = CONDITION_STATUSES.find((known) => known === value);
    if (issue === undefined && status) return { condition: { id: first, status } };
    const position = POSITIONS.find((known) => known === value);
    if (issue && position) return { position: { actor: first, issue, position } };
  }
  throw badUserInput(
    `"${parameter}" is ${shown(text)}`,
    [parameter],
    `give condition:STATUS (${CONDITION_STATUSES.join(', ')}) or actor~issue:POSITION (${POSITIONS.join(', ')})`,
  );
}
