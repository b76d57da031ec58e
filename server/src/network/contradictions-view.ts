import {
  CONTRADICTION_KINDS,
  type Contradiction,
  type ContradictionsQuestion,
  type ContradictionTable,
  contradictions,
} from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import { badUserInput } from '../graphql/errors.ts';
import type { Rows } from '../graphql/row-connection.ts';
import type { ContradictionsInput } from '../graphql/types.generated.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { checkIds } from './check-ids.ts';
import { checkWindow, listed } from './network-parameters.ts';

const LONGEST = 36_500;

export const CONTRADICTION_DEFAULTS: ContradictionsQuestion = {
  issues: null,
  actors: null,
  kinds: null,
  window: null,
  knownOn: null,
  withinDays: 180,
  atLeast: 1,
};

/** @throws BAD_USER_INPUT for what is out of bounds, NOT_FOUND for unknown ids */
export async function contradictionsView(snapshot: Snapshot, input: ContradictionsInput): Promise<Rows<Contradiction>> {
  const withinDays = input.withinDays ?? CONTRADICTION_DEFAULTS.withinDays;
  const atLeast = input.atLeast ?? CONTRADICTION_DEFAULTS.atLeast;
  if (withinDays < 0 || withinDays > LONGEST) {
    throw badUserInput(`"withinDays" is ${withinDays}`, ['input', 'withinDays'], `give 0 to ${LONGEST}`);
  }
  if (!(atLeast > 0 && atLeast <= 2)) {
    throw badUserInput(`"atLeast" is ${atLeast}`, ['input', 'atLeast'], 'give more than 0, at most 2');
  }
  checkWindow(input.window);
  checkIds(snapshot, input);
  const table = await contradictionTable(snapshot, {
    issues: listed(input.issues),
    actors: listed(input.actors),
    kinds: listed(input.kinds),
    window: input.window ?? null,
    knownOn: input.knownOn ?? null,
    withinDays,
    atLeast,
  });
  return {
    size: table.size,
    get: table.get,
    keyAt: (row) => {
      const { on, kind, first, second } = table.get(row);
      return { key: -on, id: `${second} ${first} ${CONTRADICTION_KINDS.indexOf(kind)}` };
    },
  };
}

/** All contradictions of a question, computed once per revision. */
export function contradictionTable(snapshot: Snapshot, question: ContradictionsQuestion): Promise<ContradictionTable> {
  return snapshot.onceLarge(`contradictions ${canonicalJson(question)}`, async () =>
    contradictions(snapshot.index, await snapshot.statementColumns(), question),
  );
}
