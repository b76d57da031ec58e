import type { Command } from 'commander';
import { importBundles } from '../intake/import-bundles.ts';
import { BundleError } from '../intake/problem.ts';
import { addDnaOptions } from './dna-options.ts';
import { Concluded, EXIT, UsageError } from './failure.ts';
import { importVotes } from './import-votes.ts';
import { withGraph } from './open-graph.ts';
import { printDatabases } from './print-dna.ts';
import { printWarnings, summaryInWords } from './print-summary.ts';
import { type Progress, startProgress } from './progress.ts';
import { formatOption, maxSizeOption } from './read-files.ts';
import { type InputOptions, readInputs } from './read-inputs.ts';
import { addRollCallOptions, type RollCallFlags } from './roll-call-options.ts';

interface ImportCommandOptions extends InputOptions, RollCallFlags {
  dryRun?: true;
  json?: true;
}

const STEPS = { parse: 'reading', check: 'checking', write: 'writing' };

export function addImport(program: Command): Command {
  const command = program
    .command('import')
    .description('Imports bundles together: all of them, or nothing.')
    .argument(
      '<file...>',
      'bundles, YAML or JSON, and databases of Discourse Network Analyzer 3 (.dna), or votes with --map',
    )
    .addOption(formatOption())
    .option('--dry-run', 'check against the graph, write nothing')
    .option('--json', 'the summary, or the problems, as JSON')
    .addOption(maxSizeOption())
    .addHelpText(
      'after',
      '\nExample:\n  $ stancegraph import seed/april-2025/*.yaml --dry-run\n  $ stancegraph import debate.dna\n  $ stancegraph import un_votes.csv.gz --map un-votes.map.yaml',
    )
    .action(importFiles);
  return addRollCallOptions(addDnaOptions(command));
}

async function importFiles(names: string[], options: ImportCommandOptions): Promise<void> {
  const dryRun = options.dryRun === true;
  const progress = startProgress({ quiet: options.json === true });
  try {
    const { summary, databases } = await importInto(names, options, progress);
    progress.stop();
    printDatabases(options.json ? [] : databases);
    printWarnings(options.json ? [] : summary.warnings);
    process.stdout.write(
      options.json ? `${JSON.stringify({ ...summary, databases })}\n` : summaryInWords(summary, dryRun),
    );
  } catch (error) {
    if (!options.json || !(error instanceof BundleError)) throw error;
    process.stdout.write(`${JSON.stringify({ problems: error.problems })}\n`);
    throw new Concluded(EXIT.badData);
  } finally {
    progress.stop();
  }
}

async function importInto(names: string[], options: ImportCommandOptions, progress: Progress) {
  const { map, dryRun, maxSize: maxBytes } = options;
  if (map !== undefined) return { summary: await importVotes(names, map, options, progress), databases: [] };
  if (options.stances) throw new UsageError('--stances is for votes: name their --map');
  const { inputs, databases } = await readInputs(names, options);
  const onProgress = (step: keyof typeof STEPS) => progress.step(STEPS[step]);
  const summary = await withGraph((graph) =>
    importBundles(graph, inputs, { clock: () => new Date(), dryRun: dryRun === true, maxBytes, onProgress }),
  );
  return { summary, databases };
}
