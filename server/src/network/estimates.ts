import { type Estimates, type EstimatesQuestion, estimatesAt } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** In days. */
const HALF_LIFE = 180;

/** The estimates of a day, gathered once per revision. */
export function estimates(
  snapshot: Snapshot,
  asked: Omit<EstimatesQuestion, 'halfLife'> & { halfLife?: number },
): Promise<Estimates> {
  const { asOf, knownOn, level, excludeSources, halfLife = HALF_LIFE } = asked;
  const question = { asOf, knownOn, level, excludeSources, halfLife };
  return snapshot.onceLarge(`estimates ${canonicalJson(question)}`, async () =>
    estimatesAt(snapshot.index, await snapshot.statementColumns(), question),
  );
}
