import { Command, CommanderError } from 'commander';
import { version } from '../version.ts';
import { addBriefing } from './briefing.ts';
import { addDoctor } from './doctor.ts';
import { addExport } from './export.ts';
import { EXIT, reportFailure } from './failure.ts';
import { addImport } from './import.ts';
import { addReset } from './reset.ts';
import { addRestore } from './restore.ts';
import { addServe } from './serve.ts';
import { addValidate } from './validate.ts';
import { addVerify } from './verify.ts';

/** Runs one command; gives the exit code. Data go to stdout, everything else to stderr. */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command('stancegraph')
    .description('Who stands where, on what, under which conditions, since when, and who says so.')
    .version(version)
    .showHelpAfterError('(stancegraph --help tells more)')
    .exitOverride()
    .addHelpText('after', ENVIRONMENT);
  for (const add of [
    addServe,
    addImport,
    addValidate,
    addExport,
    addBriefing,
    addRestore,
    addReset,
    addDoctor,
    addVerify,
  ]) {
    add(program).exitOverride();
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return reportFailure(error);
  }
}

const ENVIRONMENT = `
The graph is the embedded one in .data/ (STANCEGRAPH_DATA names another folder), or a Neo4j where NEO4J_URI is set
(with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE).

Exit codes: 0 done, 1 bad data, 2 wrong usage, 3 the database; "verify" has its own meaning for them.`;
