import type { Aggregation, Duplicates, Normalization } from '../network-model.ts';
import { toOneModeOptions, toTwoModeOptions } from '../projection/check-options.ts';
import { transpose } from '../projection/counts.ts';
import { oneMode, type Ties } from '../projection/one-mode.ts';
import { twoMode } from '../projection/two-mode.ts';
import { dropRepeats } from '../statements/drop-repeats.ts';
import { type DnaCounts, type DnaLabels, toDnaCounts } from './dna-counts.ts';
import { type DnaSelection, type DnaStatement, type QualifierType, selectDnaStatements } from './dna-statement.ts';
import type { LabelledMatrix } from './labelled-matrix.ts';
import { shortTextOverlap } from './short-text-overlap.ts';

export interface DnaOptions {
  type: QualifierType;
  duplicates: Duplicates;
  aggregation: Aggregation;
  normalization: Normalization;
}

/** The statements that DNA 3.1.2 counts: selected, then of repeats only the first. */
export function countedByDna<T extends DnaStatement>(
  statements: readonly T[],
  selection: DnaSelection,
  { duplicates, aggregation }: Pick<DnaOptions, 'duplicates' | 'aggregation'>,
): T[] {
  const read = ({ document, time, actor, issue, qualifier }: T) => ({ document, date: time, actor, issue, qualifier });
  const rule = { duplicates, aggregation, method: 'DNA_3_1_2' as const };
  return dropRepeats(selectDnaStatements(statements, selection), read, rule);
}

/** Actors by issues, equal to DNA 3.1.2. @throws AnalysisError NOT_TWO_MODE */
export function dnaTwoMode(counted: readonly DnaStatement[], options: DnaOptions, labels?: DnaLabels): LabelledMatrix {
  const { type } = options;
  const { counts, rows, columns, levels } = toDnaCounts(counted, type, labels);
  const numbers = levels.map((level, i) => (type === 'INTEGER' ? Number(level) : type === 'BOOLEAN' ? i * 2 - 1 : i));
  return { rows, columns, values: twoMode(counts, toTwoModeOptions(options), numbers) };
}

/** Actors by actors, or issues by issues, equal to DNA 3.1.2; the diagonal is 0. @throws AnalysisError NOT_ONE_MODE */
export function dnaOneMode(
  counted: readonly DnaStatement[],
  options: DnaOptions,
  nodes: 'ACTORS' | 'ISSUES' = 'ACTORS',
  labels?: DnaLabels,
): LabelledMatrix {
  const table = toDnaCounts(counted, options.type, labels);
  return toMatrix(nodes === 'ACTORS' ? table.rows : table.columns, tiesOf(table, options, nodes));
}

function tiesOf(table: DnaCounts, options: DnaOptions, nodes: 'ACTORS' | 'ISSUES'): Ties {
  const counts = nodes === 'ACTORS' ? table.counts : transpose(table.counts);
  const overlap =
    options.type === 'SHORT_TEXT' && options.aggregation !== 'IGNORE' ? shortTextOverlap(counts) : undefined;
  return oneMode(counts, toOneModeOptions({ ...options, method: 'DNA_3_1_2' }), overlap);
}

function toMatrix(labels: string[], ties: Ties): LabelledMatrix {
  const values = new Float64Array(labels.length ** 2);
  ties.weight.forEach((weight, tie) => {
    const a = ties.source[tie] ?? 0;
    const b = ties.target[tie] ?? 0;
    values[a * labels.length + b] = weight;
    values[b * labels.length + a] = weight;
  });
  return { rows: labels, columns: labels, values };
}
