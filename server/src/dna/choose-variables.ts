import type { DnaDatabase, DnaStatementType, DnaVariable } from './dna-database.ts';
import { DnaError } from './dna-error.ts';
import { DEFAULTS, type DnaOptions } from './dna-options.ts';

export interface ChosenVariables {
  type: DnaStatementType;
  organisation: DnaVariable | null;
  person: DnaVariable | null;
  /** Whose positions they are: the organisations' or the persons'. */
  actor: DnaVariable;
  concept: DnaVariable;
  qualifier: DnaVariable;
}

/** @throws {DnaError} DNA_MAPPING with what there is to choose from */
export function chooseVariables({ statementTypes }: DnaDatabase, options: DnaOptions): ChosenVariables {
  const label = options.type ?? DEFAULTS.type;
  const type = statementTypes.find((candidate) => candidate.label === label);
  if (!type) {
    const known = quoted(statementTypes.map((candidate) => candidate.label));
    throw unfit(`there is no statement type "${label}"`, `choose with --dna-type among ${known}`);
  }
  const named = (name: string, option: string) => {
    const variable = type.variables.find((candidate) => candidate.name === name);
    if (variable) return variable;
    const known = quoted(type.variables.map((candidate) => candidate.name));
    throw unfit(`"${label}" has no variable "${name}"`, `choose with --dna-${option} among ${known}`);
  };
  const shortText = (name: string, option: string) => {
    const variable = named(name, option);
    if (variable.dataType === 'short text') return variable;
    const known = quoted(type.variables.filter(({ dataType }) => dataType === 'short text').map((each) => each.name));
    throw unfit(
      `"${name}" is ${variable.dataType}, and names nobody`,
      `choose with --dna-${option} a short text: ${known}`,
    );
  };
  const optional = (name: string | null | undefined, standard: string, option: string) => {
    if (name !== undefined) return name === null ? null : shortText(name, option);
    return type.variables.some((variable) => variable.name === standard) ? shortText(standard, option) : null;
  };
  const isOfPersons = (options.actors ?? DEFAULTS.actors) === 'persons';
  const organisation = isOfPersons
    ? optional(options.organisation, DEFAULTS.organisation, 'organisation')
    : shortText(options.organisation ?? DEFAULTS.organisation, 'organisation');
  const person = isOfPersons
    ? shortText(options.person ?? DEFAULTS.person, 'person')
    : optional(options.person, DEFAULTS.person, 'person');
  const actor = isOfPersons ? person : organisation;
  if (!actor) throw unfit('the actors have no variable', 'name one with --dna-organisation');
  return {
    type,
    organisation,
    person,
    actor,
    concept: shortText(options.concept ?? DEFAULTS.concept, 'concept'),
    qualifier: named(options.qualifier ?? DEFAULTS.qualifier, 'qualifier'),
  };
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ') || 'nothing';

function unfit(message: string, remedy: string): DnaError {
  return new DnaError('DNA_MAPPING', message, remedy);
}
