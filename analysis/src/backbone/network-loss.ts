import type { StatementColumns } from '../model.ts';
import { opinionTableOf } from '../network/opinion-table-of.ts';
import { strongTies } from '../network/visible-part.ts';
import type { NetworkParameters } from '../network-model.ts';
import { toOneModeOptions } from '../projection/check-options.ts';
import { onlyColumns } from '../projection/counts.ts';
import { oneMode, type Ties } from '../projection/one-mode.ts';
import { laplacianSpectrum, spectrumDistance, strengthSpectrum } from '../time-slices/spectrum.ts';
import { idAt } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Loss } from './search.ts';

/** What a search for a backbone needs to know of a network of actors. */
export interface NetworkLoss {
  /** Ids of the issues, ascending: a part names them by their place here. */
  issues: string[];
  actors: number;
  loss: Loss;
  /** How many statements there are under some of the issues, each once. */
  statementsUnder(part: readonly number[]): number;
}

/**
 * L1 distance of the spectra of the network over some issues and of that over all, all actors kept; divisors count what
 * was said on those issues only. Spectrum: eigenvalues of the Laplacian of the positive ties (CORRECTED), or node
 * strengths, as DNA 3.1.2 has them; descending, divided by their sum.
 * @throws AnalysisError see `coalitionNetwork`
 */
export function networkLoss(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
): NetworkLoss {
  const options = toOneModeOptions(parameters);
  const table = opinionTableOf(index, statements, parameters);
  const { counts } = table;
  const spectrum = options.method === 'CORRECTED' ? laplacianSpectrum : strengthSpectrum;
  const tiesOf = (kept: Uint8Array): Ties =>
    strongTies(oneMode(onlyColumns(counts, kept), options), parameters.minWeight);
  const whole = spectrum(tiesOf(new Uint8Array(counts.columns).fill(1)), counts.rows);
  const under = Array.from({ length: counts.columns }, () => new Set<number>());
  for (let cell = 0; cell < counts.row.length; cell++) {
    const column = counts.column[cell] as number;
    for (const statement of table.statementsIn(counts.row[cell] as number, column)) under[column]?.add(statement);
  }
  return {
    issues: Array.from(table.issues, (issue) => idAt(index.issues, issue)),
    actors: counts.rows,
    loss: (part) => {
      const kept = new Uint8Array(counts.columns);
      for (const column of part) kept[column] = 1;
      return spectrumDistance(whole, spectrum(tiesOf(kept), counts.rows));
    },
    statementsUnder: (part) => part.reduce((sum, column) => sum + (under[column]?.size ?? 0), 0),
  };
}
