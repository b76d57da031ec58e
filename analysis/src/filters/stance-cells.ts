import { POSITIONS, type StatementColumns } from '../model.ts';
import type { DayStanding } from '../network/standing-at.ts';
import { usableStatements } from '../network/statement-visibility.ts';
import type { NetworkParameters } from '../network-model.ts';
import { statementNumbers } from '../statements/statement-numbers.ts';
import type { WorldIndex } from '../world/index-world.ts';
import type { Cells } from './cells.ts';
import { bandOf, CONFIDENCE_BANDS } from './filters.ts';
import { periodTrait } from './period-trait.ts';
import { sourceTraits } from './source-traits.ts';
import { traitOf } from './trait.ts';

/** The rows of a standing; a mean has what any of the stances under it has. */
export function stanceCells(
  index: WorldIndex,
  { standing, evaluation }: DayStanding,
  statements: StatementColumns | null,
  parameters: NetworkParameters,
): Cells {
  const { records, from } = index.stances;
  const stancesOf = (row: number) =>
    standing.entriesOf(row).flatMap((entry) => {
      const stance = evaluation.entries.stance[entry] ?? -1;
      return stance < 0 ? [] : stance;
    });
  const bandsOf = (row: number) => {
    const bands = stancesOf(row).map((stance) => CONFIDENCE_BANDS.indexOf(bandOf(records[stance]?.confidence ?? null)));
    // An assumed position is nobody's finding.
    return bands.length === 0 ? [CONFIDENCE_BANDS.indexOf('NOT_GIVEN')] : [...new Set(bands)];
  };
  return {
    actor: standing.actor,
    issue: standing.issue,
    traits: {
      positions: traitOf(POSITIONS, (row) => standing.position.subarray(row, row + 1), parameters.positions),
      confidences: traitOf(CONFIDENCE_BANDS, bandsOf, parameters.confidences),
      ...(statements && sourceTraits(statements, sourcesUnder(statements), parameters)),
      period: periodTrait((row) => stancesOf(row).map((stance) => from[stance] ?? 0), parameters),
    },
  };

  function sourcesUnder(columns: StatementColumns): (row: number) => number[] {
    const numbers = statementNumbers(columns);
    const isUsable = usableStatements(columns, parameters);
    return (row) => {
      const under = stancesOf(row).flatMap((stance) => records[stance]?.statements ?? []);
      const found = under.flatMap((id) => numbers.get(id) ?? []).filter(isUsable);
      return [...new Set(found.map((statement) => columns.source[statement] ?? -1))];
    };
  }
}
