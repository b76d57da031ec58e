import type { Command } from 'commander';
import { BundleError } from '../intake/problem.ts';
import { validateBundles } from '../intake/validate-bundles.ts';
import { printWarnings } from './print-summary.ts';
import { formatOption, maxSizeOption, type ReadOptions, readFiles } from './read-files.ts';

export function addValidate(program: Command): Command {
  return program
    .command('validate')
    .description('Checks bundles by themselves, without a graph: everything they refer to must be among them.')
    .argument('<file...>', 'bundles, YAML or JSON')
    .addOption(formatOption())
    .addOption(maxSizeOption())
    .addHelpText('after', '\nExample:\n  $ stancegraph validate seed/shared/*.yaml seed/april-2025/*.yaml')
    .action((names: string[], options: ReadOptions) => {
      const { problems, warnings, records } = validateBundles(readFiles(names, options), { maxBytes: options.maxSize });
      printWarnings(warnings);
      if (problems.length > 0) throw new BundleError(problems);
      process.stdout.write(`valid: ${records} records in ${names.length} ${names.length === 1 ? 'file' : 'files'}\n`);
    });
}
