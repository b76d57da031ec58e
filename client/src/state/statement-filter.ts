import { NETWORK_FILTER_NAMES, NETWORK_FILTERS, type NetworkFilter } from '@stancegraph/schema/network-filters';
import type { Address } from './address.ts';
import { stepAfter } from './time-span.ts';

type Filters = typeof NETWORK_FILTERS;
type OfStatements = { [F in NetworkFilter]: Filters[F]['statements'] extends string ? F : never }[NetworkFilter];

/** The filters that statements have too. */
export const FILTERS_OF_STATEMENTS = NETWORK_FILTER_NAMES.filter(
  (name): name is OfStatements => NETWORK_FILTERS[name].statements !== null,
);

/** The fields of `StatementFilter` that the filters of an address give. */
export type NarrowedStatements = {
  [F in OfStatements as Filters[F]['statements']]?: Exclude<Address[F], undefined>;
};
/** The fields of `StatementFilter` that the statements of a selection need. */
export interface SelectedStatements extends NarrowedStatements {
  to: string;
  knownOn?: string;
}

/** Of the filters of an address those that statements have too. */
export const narrowedStatements = (address: Address): NarrowedStatements =>
  Object.fromEntries(
    FILTERS_OF_STATEMENTS.flatMap((field) =>
      address[field] === undefined ? [] : [[NETWORK_FILTERS[field].statements, address[field]]],
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
