import { type Deadlock, type Trigger, type WaitingAnswer, waiting } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import type { WaitingInput } from '../graphql/types.generated.ts';
import { lazily } from '../lazily.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { checkReferences, networkParameters } from './network-parameters.ts';

export interface WaitingView extends Omit<WaitingAnswer, 'deadlocks'> {
  deadlocks: DeadlockView[];
}
/** A deadlock whose ways out are searched for once, when they are asked for. */
export interface DeadlockView extends Deadlock {
  waysOut(): { answers: Trigger[]; complete: boolean };
}

export function waitingView(snapshot: Snapshot, input: WaitingInput, today: string): Promise<WaitingView> {
  const parameters = networkParameters(input, today);
  checkReferences(parameters, snapshot);
  const { asOf, knownOn, issues, assume } = parameters;
  return snapshot.once(`waiting ${canonicalJson({ asOf, knownOn, issues, assume })}`, async () => {
    const answer = waiting(snapshot.index, { asOf, knownOn, issues, assume });
    const deadlocks = answer.deadlocks.map((deadlock) => ({ ...deadlock, waysOut: lazily(deadlock.waysOut) }));
    return { ...answer, deadlocks };
  });
}
