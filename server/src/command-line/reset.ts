import type { Command } from 'commander';
import { UsageError } from './failure.ts';
import { graphAddress, withGraph } from './open-graph.ts';

export function addReset(program: Command): Command {
  return program
    .command('reset')
    .description('Empties the graph. Only an export brings its content back.')
    .option('--yes', 'yes, empty it')
    .addHelpText('after', '\nExample:\n  $ stancegraph export --history -o backup.json && stancegraph reset --yes')
    .action(async ({ yes }: { yes?: true }) => {
      if (!yes)
        throw new UsageError(`This would empty ${graphAddress()}; say "stancegraph reset --yes" if you mean it.`);
      const { sequence } = await withGraph((graph) => graph.reset());
      process.stdout.write(`emptied ${graphAddress()} (sequence ${sequence})\n`);
    });
}
