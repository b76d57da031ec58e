import type { Command } from 'commander';
import { BundleError } from '../intake/problem.ts';
import { validateBundles } from '../intake/validate-bundles.ts';
import { addDnaOptions } from './dna-options.ts';
import { printDatabases } from './print-dna.ts';
import { printWarnings } from './print-summary.ts';
import { formatOption, maxSizeOption } from './read-files.ts';
import { type InputOptions, readInputs } from './read-inputs.ts';

export function addValidate(program: Command): Command {
  const command = program
    .command('validate')
    .description('Checks bundles by themselves, without a graph: everything they refer to must be among them.')
    .argument('<file...>', 'bundles, YAML or JSON, and databases of Discourse Network Analyzer 3 (.dna)')
    .addOption(formatOption())
    .addOption(maxSizeOption())
    .addHelpText('after', '\nExample:\n  $ stancegraph validate seed/shared/*.yaml seed/april-2025/*.yaml')
    .action(async (names: string[], options: InputOptions) => {
      const { inputs, databases } = await readInputs(names, options);
      const { problems, warnings, records } = validateBundles(inputs, { maxBytes: options.maxSize });
      printDatabases(databases);
      printWarnings(warnings);
      if (problems.length > 0) throw new BundleError(problems);
      process.stdout.write(`valid: ${records} records in ${names.length} ${names.length === 1 ? 'file' : 'files'}\n`);
    });
  return addDnaOptions(command);
}
