import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Mapping } from '../roll-calls/mapping.ts';
import { readMapping } from '../roll-calls/read-mapping.ts';
import type { RollCallFiles } from '../roll-calls/survey.ts';
import { UsageError } from './failure.ts';
import { readFiles } from './read-files.ts';

/** As the command line gives them. */
export interface RollCallFlags {
  map?: string;
  stances?: true;
}

export interface RollCallInput {
  files: RollCallFiles;
  mapping: Mapping;
}

/** How CSV files of votes are read: see docs/roll-calls.md. */
export function addRollCallOptions(command: Command): Command {
  const add = (flags: string, description: string) =>
    command.addOption(new Option(flags, description).helpGroup('Roll-call votes (.csv, .csv.gz):'));
  add('--map <file>', 'what the columns mean, YAML or JSON');
  return add('--stances', 'each vote is a stance too, held from that day on');
}

/**
 * @throws {UsageError} when a file is not there
 * @throws {BundleError} when the mapping is wrong
 */
export function readRollCallInput(names: readonly string[], map: string, maxSize: number): RollCallInput {
  const [votes, ...others] = names;
  if (votes === undefined || others.length > 0) throw new UsageError('--map takes one file of votes at a time');
  if (!statSync(votes, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`${votes}: there is no such file`);
  const [input] = readFiles([map], { maxSize });
  if (!input) throw new UsageError(`${map}: it cannot be read`);
  const mapping = readMapping(input);
  const { calls, topics } = mapping;
  return {
    files: {
      votes,
      ...(calls && { calls: findBeside(votes, calls.file) }),
      ...(topics && { topics: findBeside(votes, topics.file) }),
    },
    mapping,
  };
}

/** Packed or not, whichever is there. */
function findBeside(votes: string, file: string): string {
  const plain = join(dirname(votes), file.replace(/\.gz$/, ''));
  const found = [plain, `${plain}.gz`].find((path) => existsSync(path));
  if (found === undefined)
    throw new UsageError(`${plain}: there is no such file, nor ${plain}.gz; the mapping names it`);
  return found;
}
