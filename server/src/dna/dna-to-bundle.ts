import type { Bundle } from '@stancegraph/schema';
import { type ChosenVariables, chooseVariables } from './choose-variables.ts';
import type { DnaDatabase } from './dna-database.ts';
import { assignIds } from './dna-ids.ts';
import type { DnaOptions } from './dna-options.ts';
import { isNamed } from './entity-in.ts';
import type { Scale } from './integer-scale.ts';
import { readQualifier } from './read-qualifier.ts';
import { type NotCarried, Remainder } from './remainder.ts';
import { toActors } from './to-actors.ts';
import { toIssues } from './to-issues.ts';
import { toSources } from './to-sources.ts';
import { toStatements } from './to-statements.ts';

export interface DnaSummary {
  /** Of the DNA that made the file. */
  version: string;
  statementType: string;
  carried: { statements: number; organisations: number; persons: number; concepts: number; documents: number };
  /** The integers that became -1 and 1. */
  scale: Scale | null;
  notCarried: NotCarried[];
}

const BEHIND = 'newer changes, if a "-wal" file stands beside this one';

/**
 * A DNA database as a bundle of statements, without stances: DNA does not judge what an actor holds over a period.
 * @param options.prefix - given here; `dnaToBundleInput` takes it from the file's name
 * @throws {DnaError} DNA_MAPPING, DNA_VALUE
 */
export function dnaToBundle(
  database: DnaDatabase,
  options: DnaOptions & { prefix: string },
): { bundle: Bundle; summary: DnaSummary } {
  const chosen = chooseVariables(database, options);
  const qualifier = readQualifier(chosen, options);
  const ids = assignIds(database, options.prefix);
  const remainder = new Remainder();
  if (database.mayBeBehind) remainder.add(BEHIND, 'close the database where it is open');
  const actors = toActors(chosen, ids, options, remainder);
  const issues = toIssues(chosen, ids, remainder);
  const sources = toSources(database, ids, remainder);
  const statements = toStatements(chosen, ids, qualifier, options, remainder);
  leaveOthers(database, chosen, remainder);
  const organisations = actors.filter(({ type }) => type === 'ORGANISATION').length;
  const carried = {
    statements: statements.length,
    organisations,
    persons: actors.length - organisations,
    concepts: issues.length,
    documents: sources.length,
  };
  return {
    bundle: { stancegraph: 1, actors, issues, sources, statements },
    summary: {
      version: database.version,
      statementType: chosen.type.label,
      carried,
      scale: qualifier.scale,
      notCarried: remainder.list(),
    },
  };
}

/** The statements of other types, and the names of those variables that were not chosen. */
function leaveOthers({ statementTypes }: DnaDatabase, chosen: ChosenVariables, remainder: Remainder): void {
  const { type, organisation, person, concept, qualifier } = chosen;
  for (const { label, statements, variables } of statementTypes) {
    if (label !== type.label) {
      for (const { id } of statements) remainder.add(`statements of type "${label}"`, `statement ${id}`);
    }
    for (const variable of variables) {
      if ([organisation, person, concept, qualifier].includes(variable)) continue;
      for (const { value } of variable.entities.filter(isNamed)) {
        remainder.add(`names of "${variable.name}" (${label})`, value);
      }
    }
  }
}
