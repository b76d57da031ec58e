import { ORGANISATION_KINDS, type OrganisationKind, POSITIONS, type Position } from '@stancegraph/analysis';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULTS, type DnaOptions } from '../dna/dna-options.ts';
import type { Scale } from '../dna/integer-scale.ts';

/** As the command line gives them. */
export interface DnaFlags {
  dnaType?: string;
  dnaActors?: 'organisations' | 'persons';
  dnaOrganisation?: string;
  dnaPerson?: string;
  dnaConcept?: string;
  dnaQualifier?: string;
  dnaScale?: Scale;
  dnaPosition?: Map<string, Position>;
  dnaKind?: Map<string, OrganisationKind>;
  dnaPrefix?: string;
  dnaQuotes?: true;
}

const NONE = 'none';

/** How files of Discourse Network Analyzer are read: see docs/dna.md. */
export function addDnaOptions(command: Command): Command {
  const add = (flags: string, description: string, refine: (option: Option) => Option = (option) => option) =>
    command.addOption(refine(new Option(flags, description).helpGroup('Files of Discourse Network Analyzer (.dna):')));
  add('--dna-type <label>', `the statement type (left out: "${DEFAULTS.type}")`);
  add('--dna-actors <which>', `whose positions they are (left out: ${DEFAULTS.actors})`, (option) =>
    option.choices(['organisations', 'persons']),
  );
  add('--dna-organisation <variable>', `names organisations (left out: "${DEFAULTS.organisation}"; "${NONE}")`);
  add('--dna-person <variable>', `names persons (left out: "${DEFAULTS.person}"; "${NONE}")`);
  add('--dna-concept <variable>', `names the issues (left out: "${DEFAULTS.concept}")`);
  add('--dna-qualifier <variable>', `holds the position (left out: "${DEFAULTS.qualifier}")`);
  add('--dna-scale <from..to>', 'integers for full opposition and full support (left out: what occurs)', (option) =>
    option.argParser(toScale),
  );
  add('--dna-position <text=POSITION>', 'what a short text of the qualifier means; once for each', (option) =>
    option.argParser(pairs(POSITIONS)),
  );
  add('--dna-kind <type=KIND>', 'what a "Type" of organisations means; once for each', (option) =>
    option.argParser(pairs(ORGANISATION_KINDS)),
  );
  add('--dna-prefix <slug>', 'begins every id; "" for none (left out: the file’s name)');
  return add('--dna-quotes', 'with the wording of the statements, where you may pass it on');
}

export function toDnaOptions(flags: DnaFlags): DnaOptions {
  const orNull = (name: string) => (name === NONE ? null : name);
  const { dnaType, dnaActors, dnaOrganisation, dnaPerson, dnaConcept, dnaQualifier } = flags;
  const { dnaScale, dnaPosition, dnaKind, dnaPrefix, dnaQuotes } = flags;
  return {
    ...(dnaType !== undefined && { type: dnaType }),
    ...(dnaActors !== undefined && { actors: dnaActors }),
    ...(dnaOrganisation !== undefined && { organisation: orNull(dnaOrganisation) }),
    ...(dnaPerson !== undefined && { person: orNull(dnaPerson) }),
    ...(dnaConcept !== undefined && { concept: dnaConcept }),
    ...(dnaQualifier !== undefined && { qualifier: dnaQualifier }),
    ...(dnaScale !== undefined && { scale: dnaScale }),
    ...(dnaPosition !== undefined && { positions: dnaPosition }),
    ...(dnaKind !== undefined && { kinds: dnaKind }),
    ...(dnaPrefix !== undefined && { prefix: dnaPrefix }),
    ...(dnaQuotes && { quotes: true }),
  };
}

function toScale(text: string): Scale {
  const match = /^(-?\d+)\.\.(-?\d+)$/.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  if (match && from !== to && Number.isSafeInteger(from) && Number.isSafeInteger(to)) return { from, to };
  throw new InvalidArgumentError('two different integers, e.g. -2..2, or 5..1 where 1 is full support');
}

/** `text=WORD`, gathered over the option's repetitions. */
function pairs<T extends string>(words: readonly T[]) {
  return (text: string, before: Map<string, T> = new Map()): Map<string, T> => {
    const end = text.lastIndexOf('=');
    const word = words.find((known) => known === text.slice(end + 1));
    const key = text.slice(0, end).trim();
    if (end < 1 || key === '' || !word) throw new InvalidArgumentError(`text=WORD with one of ${words.join(', ')}`);
    return new Map(before).set(key, word);
  };
}
