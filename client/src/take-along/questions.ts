import { stringifyDocument } from '@urql/core';
import { CHANGES } from '../changes/changes-query.ts';
import { PICTURE } from '../data/picture-query.ts';
import { SERIES } from '../data/series-query.ts';
import type { Address } from '../state/address.ts';
import { comparisonOf } from '../state/comparison.ts';
import { networkInput, pictureVariables, seriesVariables, whatIfInput } from '../state/network-input.ts';
import { isScenario } from '../state/scenario.ts';
import { statementFilter } from '../state/statement-filter.ts';
import type { TimeSpan } from '../state/time-span.ts';
import { TIMELINE } from '../statements/timeline-query.ts';
import { BACKBONE, BROKERS, POLARIZATION, ROBUSTNESS } from '../structure/structure-queries.ts';
import { WHAT_IF } from '../what-if/what-if-query.ts';
import { toPython } from './to-python.ts';

/** What part of the page asks: exactly its own query, and the same by the Python package. */
export interface Question {
  query: string;
  variables: object;
  python(origin: string): string;
}
export interface Shown {
  address: Address;
  /** The day that is shown. */
  day: string;
  /** Of the view over time. */
  span: TimeSpan;
}

const network = ({ address }: Shown): Question => {
  const variables = pictureVariables(address);
  return {
    query: stringifyDocument(PICTURE),
    variables,
    python: (origin) => toPython(origin, 'network', variables.input, 'to_pandas()'),
  };
};

const series = ({ address, span }: Shown): Question => {
  const variables = seriesVariables(address, span);
  return {
    query: stringifyDocument(SERIES),
    variables,
    python: (origin) => toPython(origin, 'timeline', { ...variables.window, ...variables.input }, 'to_pandas()'),
  };
};

const statements = ({ address, day }: Shown): Question => {
  const filter = statementFilter(address, day);
  return {
    query: stringifyDocument(TIMELINE),
    variables: { filter },
    python: (origin) => toPython(origin, 'statements', filter, 'to_pandas()'),
  };
};

/** Of the network, by the call of that name. */
function ofStructure({ address }: Shown, document: Parameters<typeof stringifyDocument>[0], call: string): Question {
  const input = networkInput(address);
  return {
    query: stringifyDocument(document),
    variables: { input },
    python: (origin) => toPython(origin, call, input, 'to_pandas()'),
  };
}

const structure = (shown: Shown) => ({
  backbone: ofStructure(shown, BACKBONE, 'backbone'),
  polarization: ofStructure(shown, POLARIZATION, 'polarization'),
  brokers: ofStructure(shown, BROKERS, 'brokers'),
  // Resampling is none of what DNA computes, and not asked for then.
  ...(shown.address.method !== 'DNA_3_1_2' && { robustness: ofStructure(shown, ROBUSTNESS, 'robustness') }),
});

/** Views that ask something of their own; all others show the network. */
const OF_VIEW: Partial<Record<string, (shown: Shown) => Question | null>> = {
  time: series,
  statements,
  structure: () => null,
};

export const QUESTIONS = ['view', 'backbone', 'polarization', 'brokers', 'robustness', 'changes', 'whatIf'] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/** The questions behind what is on screen: of the view, of a comparison, of a scenario. */
export function questionsOf(shown: Shown): Partial<Record<QuestionName, Question>> {
  const { address, day } = shown;
  const compared = comparisonOf(address, day);
  const view = (OF_VIEW[address.view ?? 'picture'] ?? network)(shown);
  return {
    ...(view && { view }),
    ...(address.view === 'structure' && structure(shown)),
    ...(compared && {
      changes: {
        query: stringifyDocument(CHANGES),
        variables: { input: compared },
        python: (origin) => toPython(origin, 'changes', compared, 'to_pandas()'),
      },
    }),
    ...(isScenario(address) && {
      whatIf: {
        query: stringifyDocument(WHAT_IF),
        variables: { input: whatIfInput(address) },
        python: (origin) => toPython(origin, 'what_if', whatIfInput(address), 'to_pandas()'),
      },
    }),
  };
}
