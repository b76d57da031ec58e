import { type NetworkParameters, type TwoModeNetwork, twoModeNetwork } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import { lazily } from '../lazily.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Reproducibility, reproducibilityOf } from './reproducibility.ts';

/** A two-mode network with what it takes to get it again. */
export interface TwoModeView {
  network: Omit<TwoModeNetwork, 'weights'>;
  reproducibility(): Reproducibility;
}

/** Computes the network once per revision and parameters. */
export function twoModeView(snapshot: Snapshot, parameters: NetworkParameters): Promise<TwoModeView> {
  return snapshot.once(`two-mode ${canonicalJson(parameters)}`, async () => {
    const statements = await snapshot.statementsFor(parameters);
    const { actors, issues, ties, levels, open } = twoModeNetwork(snapshot.index, statements, parameters);
    const network = { actors, issues, ties, levels, open };
    return { network, reproducibility: lazily(() => reproducibilityOf(snapshot, parameters, network)) };
  });
}
