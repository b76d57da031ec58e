import type { DnaSummary } from '../dna/dna-to-bundle-input.ts';
import type { Inputs } from './read-inputs.ts';

/** Says on stderr what a DNA database gave and what stayed behind. */
export function printDatabases(databases: Inputs['databases']): void {
  for (const { name, summary } of databases) process.stderr.write(`${name}: ${dnaInWords(summary)}\n`);
}

function dnaInWords({ version, statementType, carried, scale, notCarried }: DnaSummary): string {
  const counts = Object.entries(carried).map(([what, count]) => `${count} ${what}`);
  const lines = [`DNA ${version}, "${statementType}": ${counts.join(', ')}`];
  if (scale) lines.push(`${scale.from} means full opposition, ${scale.to} full support`);
  for (const { what, count, examples } of notCarried) {
    const more = count > examples.length ? ', ...' : '';
    lines.push(`not carried over: ${what}, ${count} (${examples.join('; ')}${more})`);
  }
  return lines.join('\n  ');
}
