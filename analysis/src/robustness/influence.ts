import type { StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import type { Steps } from '../steps.ts';
import { compareIds } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type Headline, headlineOf } from './headline.ts';
import { sourceNetworks } from './source-networks.ts';

/** What changes where one source is left out: the number without it minus the number with all; null where either has none. */
export interface Influence extends Headline {
  source: string;
  /** How many statements under the network it has. */
  statements: number;
}

/**
 * Leaves out one source at a time, of the `most` with the most statements, and says what that does to the headline
 * numbers: exact, the largest change of modularity first, ties by id. O(most networks), one a
 * step.
 * @throws AnalysisError those of `sourceNetworks`
 */
export function* sourceInfluence(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
  most = 100,
): Steps<Influence[]> {
  const { ids, statements: counted, network, redrawn } = sourceNetworks(index, statements, parameters);
  const whole = headlineOf(network);
  const size = ({ modularity, negativeShare }: Headline) => [Math.abs(modularity ?? 0), Math.abs(negativeShare ?? 0)];
  const largest = ids
    .map((source, i) => ({ source, i, statements: counted[i] ?? 0 }))
    .sort((a, b) => b.statements - a.statements || compareIds(a.source, b.source))
    .slice(0, most);
  const found: Influence[] = [];
  for (const { i, ...rest } of largest) {
    const without = headlineOf(redrawn(Int32Array.from(ids, (_, other) => (other === i ? 0 : 1))));
    found.push({
      ...rest,
      modularity: change(whole.modularity, without.modularity),
      negativeShare: change(whole.negativeShare, without.negativeShare),
    });
    yield;
  }
  return found.sort((a, b) => {
    const [[m = 0, c = 0], [n = 0, d = 0]] = [size(a), size(b)];
    return n - m || d - c || compareIds(a.source, b.source);
  });
}

function change(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}
