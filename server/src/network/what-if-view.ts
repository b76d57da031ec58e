import { type Assumption, type WhatIfAnswer, whatIf } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import type { WhatIfInput } from '../graphql/types.generated.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type CoalitionView, coalitionView } from './coalition-view.ts';
import { checkReferences, networkParameters } from './network-parameters.ts';

/** The answer to a what-if, with the network before and after, each computed when it is asked for. */
export interface WhatIfView {
  answer: WhatIfAnswer;
  network(): Promise<CoalitionView>;
  today(): Promise<CoalitionView>;
}

export async function whatIfView(snapshot: Snapshot, input: WhatIfInput, today: string): Promise<WhatIfView> {
  const parameters = networkParameters(input, today);
  checkReferences(parameters, snapshot);
  const { asOf, knownOn, level, issues, assume } = parameters;
  const key = `what if ${canonicalJson({ asOf, knownOn, level, issues, assume })}`;
  const networkUnder = (assumed: Assumption[]) => coalitionView(snapshot, { ...parameters, assume: assumed });
  return {
    answer: await snapshot.once(key, async () => whatIf(snapshot.index, { asOf, knownOn, level, issues, assume })),
    network: () => networkUnder(assume),
    today: () => networkUnder([]),
  };
}
