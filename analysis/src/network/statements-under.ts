import type { StatementColumns } from '../model.ts';
import type { Network, NetworkEdge, NetworkParameters } from '../network-model.ts';
import { hasCount } from '../projection/counts.ts';
import { compareStatements } from '../statements/statement-order.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { type GroundUnder, groundUnder, toGround } from './ground.ts';
import { opinionTableOf } from './opinion-table-of.ts';

/**
 * Ids of the statements under a tie, newest first, each once, at most `first` of them. Basis STANCES: those that the
 * stances of both ends, or of who represents them, rest on, on the issues they share. Basis STATEMENTS: the ones counted.
 * What it costs grows with `first` and not with the tie, once both ends have been asked for.
 * @throws AnalysisError as `coalitionNetwork`
 */
export function statementsUnder(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
  network: Network,
  edge: NetworkEdge,
  first = Number.POSITIVE_INFINITY,
): string[] {
  const ground = groundUnder(network, () =>
    toGround(index, opinionTableOf(index, statements, parameters), parameters.nodes),
  );
  const source = ground.findRow(edge.source);
  const target = ground.findRow(edge.target);
  if (source === undefined || target === undefined) return [];
  return merged(
    statements,
    onShared(ground, statements, source, target),
    onShared(ground, statements, target, source),
    first,
  );
}

/** What a row rests on where the other has a count too, newest first. */
function* onShared(
  ground: GroundUnder,
  statements: StatementColumns,
  row: number,
  other: number,
): Generator<number, undefined> {
  const { statement, column } = ground.newestOf(row, statements);
  for (let i = 0; i < statement.length; i++)
    if (hasCount(ground.counts, other, column[i] as number)) yield statement[i] as number;
  return undefined;
}

function merged(
  statements: StatementColumns,
  ofSource: Generator<number, undefined>,
  ofTarget: Generator<number, undefined>,
  first: number,
): string[] {
  const found: string[] = [];
  let last = -1;
  let a = ofSource.next().value;
  let b = ofTarget.next().value;
  while (found.length < first && (a !== undefined || b !== undefined)) {
    const isSource = b === undefined || (a !== undefined && compareStatements(statements, a, b) >= 0);
    const next = (isSource ? a : b) ?? -1;
    if (next !== last) found.push(statements.ids[next] ?? '');
    last = next;
    if (isSource) a = ofSource.next().value;
    else b = ofTarget.next().value;
  }
  return found;
}
