import { cellFilter } from '../filters/cells.ts';
import { keepCells, statementCells } from '../filters/statement-cells.ts';
import type { StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import { type Attributed, attributePlaces } from '../statements/attribute-places.ts';
import { selectPlaces } from '../statements/select-places.ts';
import { indexStatements, type StatementIndex } from '../statements/statement-index.ts';
import { type Smoothing, smoothingOf } from '../time-slices/smoothing.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { selectIssues } from './select.ts';

export interface HeardStatements {
  index: StatementIndex;
  /** World index by the index's issue. */
  issueOf: Int32Array;
  attributed: Attributed;
  smoothing: Smoothing | null;
}

/** The statements within the window as the word of whom they count for, before any filter of cells. */
export function heardStatements(
  world: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
): HeardStatements {
  const index = indexStatements(statements);
  const issueOf = Int32Array.from(index.issues, (id) => world.issues.indexOf.get(id) ?? -1);
  const wantedIssues = selectIssues(world, parameters);
  const isWanted = Uint8Array.from(issueOf, (issue) => wantedIssues[issue] ?? 0);
  const smoothing = smoothingOf(parameters);
  const places = selectPlaces(index, isWanted, { ...parameters, window: smoothing?.window ?? parameters.window });
  const attributed = attributePlaces(world, index, places, parameters.level, parameters.knownOn);
  return { index, issueOf, attributed, smoothing };
}

/** The same, only what the filters of cells let pass. */
export function filteredStatements(
  world: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
): HeardStatements {
  const heard = heardStatements(world, statements, parameters);
  const { positions, reliabilities, sources, period } = parameters;
  if ([positions, reliabilities, sources, period].every((asked) => asked === null)) return heard;
  const { traits } = statementCells(heard.index, heard.attributed, heard.issueOf, parameters);
  const passes = cellFilter(traits, parameters);
  return passes === null ? heard : { ...heard, attributed: keepCells(heard.attributed, passes) };
}
