import { type Shift, type ShiftsQuestion, shifts } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import type { ShiftsInput } from '../graphql/types.generated.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { checkIds } from './check-ids.ts';
import { checkWindow, listed } from './network-parameters.ts';

/**
 * All shifts of a question, computed once per revision.
 * @throws BAD_USER_INPUT for a window that runs backward, NOT_FOUND for unknown ids
 */
export async function shiftsView(snapshot: Snapshot, input: ShiftsInput): Promise<Shift[]> {
  checkWindow(input.window);
  checkIds(snapshot, input);
  const question: ShiftsQuestion = {
    issues: listed(input.issues),
    actors: listed(input.actors),
    window: input.window ?? null,
    knownOn: input.knownOn ?? null,
    level: input.level ?? 'REPRESENTED',
  };
  return snapshot.onceLarge(`shifts ${canonicalJson(question)}`, async () =>
    shifts(snapshot.index, await snapshot.statementColumns(), question),
  );
}
