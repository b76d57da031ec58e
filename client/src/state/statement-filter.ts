import type { Address } from './address.ts';
import { stepAfter } from './time-span.ts';

/** The filters that statements have too, and what they are called there. */
const OF_STATEMENTS = {
  issues: 'issues',
  topics: 'topics',
  actors: 'actors',
  positions: 'positions',
  reliabilities: 'reliability',
  sources: 'sources',
  periodFrom: 'from',
  periodTo: 'to',
  excludeSources: 'excludeSources',
} as const satisfies { [Field in keyof Address]?: string };
type Narrowing = typeof OF_STATEMENTS;

/** The fields of `StatementFilter` that the filters of an address give. */
export type NarrowedStatements = {
  [Field in keyof Narrowing as Narrowing[Field]]?: Exclude<Address[Field], undefined>;
};
/** The fields of `StatementFilter` that the statements of a selection need. */
export interface SelectedStatements extends NarrowedStatements {
  to: string;
  knownOn?: string;
}

export const FILTERS_OF_STATEMENTS = Object.keys(OF_STATEMENTS) as (keyof Narrowing)[];

/** Of the filters of an address those that statements have too. */
export const narrowedStatements = (address: Address): NarrowedStatements =>
  Object.fromEntries(
    FILTERS_OF_STATEMENTS.flatMap((field) =>
      address[field] === undefined ? [] : [[OF_STATEMENTS[field], address[field]]],
    ),
  );

/** The statements behind a selection: up to its day, unless a period is chosen. */
export function statementFilter(address: Address, day: string): SelectedStatements {
  const { from, to, knownOn } = address;
  const narrowed = narrowedStatements(address);
  return {
    ...narrowed,
    ...(from !== undefined && { from }),
    to: to ?? narrowed.to ?? stepAfter(day, 'DAY'),
    ...(knownOn !== undefined && { knownOn }),
  };
}
