import { type Command, Option } from 'commander';
import { exportBundle } from '../intake/export/export-bundle.ts';
import { exportHistory } from '../intake/export/export-history.ts';
import { writeText } from '../intake/export/write-text.ts';
import type { TextFormat } from '../intake/text/read-result.ts';
import { withGraph } from './open-graph.ts';
import { writeOutput } from './write-output.ts';

interface ExportOptions {
  history?: true;
  format?: TextFormat;
  output?: string;
}

export function addExport(program: Command): Command {
  return program
    .command('export')
    .description(
      'Writes the graph as one bundle (or, with --history, with all that was retracted and all recorded times).',
    )
    .option('--history', 'for "stancegraph restore"')
    .addOption(
      new Option('--format <format>', 'left out: by the ending of --output, otherwise yaml').choices(['yaml', 'json']),
    )
    .option('-o, --output <file>', 'left out: standard output')
    .addHelpText('after', '\nExample:\n  $ stancegraph export --history -o backup.json')
    .action(async ({ history, format, output }: ExportOptions) => {
      const written = format ?? (output?.endsWith('.json') ? 'json' : 'yaml');
      const value = await withGraph<object>((graph) => (history ? exportHistory(graph) : exportBundle(graph)));
      const text = writeText(value, written);
      writeOutput(output, text);
    });
}
