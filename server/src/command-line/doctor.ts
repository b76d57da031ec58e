import type { Command } from 'commander';
import { examineGraph, type Findings } from '../intake/examine-graph.ts';
import { Concluded, EXIT } from './failure.ts';
import { graphAddress, withGraph } from './open-graph.ts';
import { countsInWords } from './print-summary.ts';

export function addDoctor(program: Command): Command {
  return program
    .command('doctor')
    .description('Says which graph this is, and whether what it holds keeps all rules.')
    .option('--json', 'the findings as JSON')
    .addHelpText('after', '\nExample:\n  $ stancegraph doctor')
    .action(async ({ json }: { json?: true }) => {
      const findings = await withGraph(examineGraph);
      const address = graphAddress();
      process.stdout.write(json ? `${JSON.stringify({ address, ...findings })}\n` : inWords(address, findings));
      if (!findings.healthy) throw new Concluded(EXIT.database);
    });
}

function inWords(
  address: string,
  { engine, state, counts, recomputedRevision, violations, healthy }: Findings,
): string {
  const agrees = recomputedRevision === state.revision;
  const lines = [
    `engine: ${engine}`,
    `graph: ${address}`,
    `revision: ${state.revision}${agrees ? ', as recomputed' : `, but recomputed ${recomputedRevision}`}`,
    `sequence: ${state.sequence}`,
    `recorded: ${state.recordedAt ?? 'nothing yet'}`,
    `holds: ${countsInWords(counts) || 'nothing'}`,
    ...violations.map((violation) => `violation: ${violation}`),
    healthy ? 'healthy' : 'not healthy: restore it from an export ("stancegraph reset", "stancegraph restore")',
  ];
  return `${lines.join('\n')}\n`;
}
