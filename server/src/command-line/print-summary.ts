import { KINDS } from '@stancegraph/analysis';
import type { Counts, ImportSummary } from '../intake/import-bundles.ts';
import { formatProblem, type Problem } from '../intake/problem.ts';

/** `12 actors, 3 issues`; empty when all are zero. */
export function countsInWords(counts: Counts): string {
  return KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${counts[kind] === 1 ? kind : `${kind}s`}`)
    .join(', ');
}

export function summaryInWords(summary: ImportSummary, dryRun: boolean): string {
  const lines = (['created', 'changed', 'retracted', 'unchanged'] as const)
    .map((name) => [name, countsInWords(summary[name])])
    .filter(([, words]) => words)
    .map(([name, words]) => `${name}: ${words}`);
  const end = dryRun ? 'dry run: nothing was written' : `revision ${summary.state.revision}`;
  return `${[...lines, end].join('\n')}\n`;
}

export function printWarnings(warnings: readonly Problem[]): void {
  for (const warning of warnings) process.stderr.write(`warning: ${formatProblem(warning)}\n`);
}
