import type { Command } from 'commander';
import { restoreHistory } from '../intake/export/restore-history.ts';
import { withGraph } from './open-graph.ts';
import { startProgress } from './progress.ts';
import { formatOption, maxSizeOption, type ReadOptions, readFiles } from './read-files.ts';

export function addRestore(program: Command): Command {
  return program
    .command('restore')
    .description('Fills an empty graph from "export --history", recorded times and all.')
    .argument('<file>', 'a history, YAML or JSON')
    .addOption(formatOption())
    .addOption(maxSizeOption())
    .addHelpText('after', '\nExample:\n  $ stancegraph restore backup.json')
    .action(async (name: string, options: ReadOptions) => {
      const progress = startProgress();
      try {
        const inputs = readFiles([name], options);
        progress.step('restoring');
        for (const input of inputs) {
          const { revision } = await withGraph((graph) => restoreHistory(graph, input, { maxBytes: options.maxSize }));
          progress.stop();
          process.stdout.write(`restored: revision ${revision}\n`);
        }
      } finally {
        progress.stop();
      }
    });
}
