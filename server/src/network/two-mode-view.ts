import type { NetworkParameters, TwoModeNetwork } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Reproducibility, reproducibilityOf } from './reproducibility.ts';

/** A two-mode network with what it takes to get it again. */
export interface TwoModeView {
  network: TwoModeNetwork;
  reproducibility: Reproducibility;
}

/** Computes the network once per revision and parameters. */
export function twoModeView(snapshot: Snapshot, parameters: NetworkParameters): Promise<TwoModeView> {
  return snapshot.once(`two-mode ${canonicalJson(parameters)}`, async () => {
    const network = await snapshot.twoModeNetwork(parameters);
    return { network, reproducibility: reproducibilityOf(snapshot, parameters, network) };
  });
}
